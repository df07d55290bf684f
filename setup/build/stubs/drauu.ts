/** Instead of drauu: a drawing board that stays empty, because drawing is switched off. */
export function createDrauu(): object {
  return {
    mounted: false,
    mount() {},
    unmount() {},
    on: () => () => {},
    clear() {},
    load() {},
    dump: () => '',
    undo: () => false,
    redo: () => false,
    canUndo: () => false,
    canRedo: () => false,
  }
}
