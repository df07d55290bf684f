/** A quiz that marks itself (ReadingQuiz.vue). The words are those of the folded answers, which then go. */
import * as words from '../../words.ts'

export function markQuizzes(): void {
  document.querySelectorAll('.quiz').forEach(markQuiz)
}

function markQuiz(quiz: Element): void {
  const questions = [...quiz.querySelectorAll('fieldset')]
  const score = quiz.querySelector<HTMLElement>('.score')!
  const right = new Set<Element>()
  for (const question of questions) {
    const answer = question.querySelector<HTMLElement>('.answer')!
    const button = question.querySelector('button')!
    const status = question.querySelector<HTMLElement>('.marked-as')!
    answer.hidden = true
    button.hidden = false
    // A mark belongs to the choice that it was given for.
    question.addEventListener('change', () => {
      status.textContent = ''
      right.delete(question)
    })
    button.addEventListener('click', () => {
      const choice = question.querySelector<HTMLInputElement>('input:checked')?.value
      const mistake = answer.querySelector(`[data-mistake="${choice}"]`)?.textContent
      if (choice === undefined) {
        status.textContent = words.readingQuizChoose
        return
      }
      if (mistake === undefined)
        right.add(question)
      status.textContent = mistake === undefined ? `${words.quizRight} ${answer.querySelector('.why')!.textContent}` : `${words.readingQuizNotRight} ${mistake}`
      score.textContent = words.readingQuizScore(right.size, questions.length)
      score.hidden = false
    })
  }
}
