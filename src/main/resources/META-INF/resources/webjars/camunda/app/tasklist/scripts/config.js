// Tasklist as part of Denggao: Chinese, one sign-in, no advertising.
export default {
  app: {
    name: "任务办理",
    vendor: "登高",
  },
  dateFormat: {
    normal: "LLL",
    long: "LLLL",
    short: "LL",
  },
  locales: {
    availableLocales: ["zh-CN", "en"],
    fallbackLocale: "zh-CN",
  },
  customScripts: ["scripts/portal.js"],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: "领取当前任务" },
    focusFilter: { key: "ctrl+shift+f", description: "转到第一个任务分类" },
    focusList: { key: "ctrl+alt+l", description: "转到列表中的第一个任务" },
    focusForm: { key: "ctrl+alt+f", description: "转到表单的第一个输入框" },
    startProcess: { key: "ctrl+alt+p", description: "打开发起流程的对话框" },
  },
};
