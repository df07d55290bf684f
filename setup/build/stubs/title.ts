/** Instead of every slide's title compiled as Markdown: its words, which is what they are. */
import type { SlideInfo } from '@slidev/types'
import type { FunctionalComponent } from 'vue'
import { slides } from '#slidev/slides'
import { h } from 'vue'

const Title: FunctionalComponent<{ no: number | string }> = ({ no }) => h('span', (slides.value[Number(no) - 1]?.meta.slide as SlideInfo | undefined)?.title)
Title.props = ['no']
export default Title
