/** 讲者窗口 */
export const zhPresenter = {
  'presenter.title': '讲者窗口',
  'presenter.open': '打开讲者窗口',
  'presenter.waiting': '没有正在播放的大屏演示。在另一窗口开始演示后，这里自动显示。',
  'presenter.clock': '时间',
  'presenter.elapsed': '已讲',
  'presenter.left': '本步剩余',
  'presenter.now': '当前',
  'presenter.next': '下一步',
  'presenter.sketch-now': '当前略图：{place}',
  'presenter.sketch': '下一步略图：{place}',
  'presenter.hold': '暂停',
  'presenter.resume': '继续',
  'presenter.black': '黑屏',
  'presenter.is-black': '大屏已黑屏',
} as const;
