/** How Chromium is started. */
import process from 'node:process'

/**
 * With every window a Chromium that is no headless shell also loads two pages for the suggestions under its address bar, which nobody sees:
 * a third of the work of a page that is opened, looked at and closed.
 */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** What Playwright switches off; told again, because of two such options Chromium takes the last. */
export const SWITCHED_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/** Chromium refuses its sandbox to root, whom containers and CI often are. */
export const BROWSER_ARGS = [
  `--disable-features=${[...SWITCHED_OFF, ...UNSEEN].join(',')}`,
  ...process.getuid?.() === 0 ? ['--no-sandbox'] : [],
]
