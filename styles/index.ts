import './fonts.css'
import './theme.css'
import './actors.css'
import './slide.css'
