const ROLE =
  /\b(engineer|developer|dev|tester|electrician|programmer|manager|director|designer|architect|analyst|consultant|intern|trainee|lead|leader|head|officer|assistant|administrator|coordinator|specialist|scientist|researcher|technician|nurse|doctor|physician|teacher|professor|lecturer|lawyer|attorney|counsel|editor|writer|accountant|president|founder|owner|chef|cto|ceo|cfo|vp|devops|sre|freelancer|volunteer|développeu(r|se)|ingénieure?|responsable|stagiaire|chargée?|desarrollador(a)?|ingenier[oa]|gerente|desenvolvedor(a)?|engenheir[oa]|sviluppat(ore|rice)|ingegnere)\b|(entwickler|ingenieur|leiter|berater|techniker|meister|monteur|assistent|pfleger|lehrer|werkstudent|praktikant)(in)?\b|profesora?\b|maestr[oa]\b|工程师|工程師|开发|開發|经理|經理|主管|总监|總監|设计师|設計師|实习|護士|护士|医生|教师|律师|会计|エンジニア|デザイナー|マネージャー|개발자|엔지니어|디자이너|매니저|разработчик|инженер|менеджер|дизайнер|программист|аналитик|مهندس|ممرض|مدير|مطور|מפתח|מהנדס|מנהל/iu;

/** Whether a text names a position rather than an employer. */
export function namesRole(text: string): boolean {
  return ROLE.test(text);
}

const LEGAL_FORM = /^(inc|ltd|llc|plc|gmbh|ag|co|corp|corporation|limited|s\.?a\.?|s\.?l\.?|b\.?v\.?|kg|e\.?\s?v)\.?$/i;

/** Where an employer was, as what, and where in the world, from the pieces of a line that names them. */
export type Named = { company: string; role?: string | undefined; location?: string | undefined };

/** Splits a line at the signs that people set between employer, position and place; at commas only where there is nothing else. */
function splitPieces(line: string): string[] {
  const strong = line.split(/\s+[—–|｜·•@-]\s+|\s*[|｜]\s*|\s+at\s+(?=\p{Lu})|\s{3,}/u).filter(Boolean);
  const pieces = strong.length > 1 ? strong : line.split(/[,，]\s*/);
  const joined: string[] = [];
  for (const piece of pieces.map((each) => each.trim()).filter(Boolean)) {
    const last = joined.at(-1);
    if (last !== undefined && LEGAL_FORM.test(piece)) joined[joined.length - 1] = `${last}, ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

/** Tells employer, position and place: by the words of positions, else in the order in which they stand. */
export function nameParts(title: string, line: string): Named {
  const [fromTitle, [aside, ...others]] = [splitPieces(title), splitPieces(line)];
  const [company = title, ...places] = fromTitle;
  const hasRoleBelow = aside !== undefined && (namesRole(aside) || !fromTitle.some(namesRole));
  if (hasRoleBelow) return { company, role: aside, location: [...places, ...others].join(", ") || undefined };
  if (fromTitle.length > 1) return order(fromTitle, aside === undefined ? others : [aside, ...others], / at \p{Lu}/u.test(title));
  return order([title, ...(aside === undefined ? [] : [aside, ...others])], [], false);
}

function order([first = "", second, ...others]: string[], rest: string[], isSwapped: boolean): Named {
  const swaps = isSwapped || (second !== undefined && namesRole(first) && !namesRole(second));
  const location = [...others, ...rest].join(", ") || undefined;
  return swaps && second ? { company: second, role: first, location } : { company: first, role: second, location };
}
