const line = document.createElement("p");
line.setAttribute("elementtiming", "standing");
line.textContent = "One line of text.";
document.body.append(line);
