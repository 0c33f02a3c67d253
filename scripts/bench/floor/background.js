chrome.webNavigation.onCommitted.addListener(
  ({ tabId, frameId }) => {
    if (frameId === 0) chrome.action.setBadgeText({ tabId, text: "1" });
  },
  { url: [{ hostSuffix: ".floor.example", schemes: ["http", "https"] }] },
);
