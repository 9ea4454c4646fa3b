using Hengji.Checks.Syntax;

namespace Hengji.Checks.Language;

/// <summary>Faults of spelling and grammar; each code once.</summary>
internal static class RuleProblems
{
    public static RuleProblem Empty(SourceLocation? place) =>
        RuleProblem.At(new TextSpan(0, 0), place, "rule.empty", "表达式为空，应写一个关系，例如 income.total == income.fiscal",
            "the expression is empty; write a relation such as income.total == income.fiscal");

    public static RuleProblem TooLong(int length, SourceLocation? place) =>
        RuleProblem.At(new TextSpan(RuleParser.MaximumLength, length - RuleParser.MaximumLength), place, "rule.too-long",
            $"表达式长 {length} 个字符，最多 {RuleParser.MaximumLength} 个，请拆成几条规则",
            $"the expression has {length} characters, at most {RuleParser.MaximumLength} are allowed; split the rule");

    public static RuleProblem TooDeep(TextSpan span, SourceLocation? place) =>
        RuleProblem.At(span, place, "rule.too-deep",
            $"嵌套超过 {RuleParser.MaximumDepth} 层，请拆成几条规则",
            $"nested deeper than {RuleParser.MaximumDepth} levels; split the rule");

    public static RuleProblem NumberTooLong(TextSpan span, SourceLocation? place) =>
        RuleProblem.At(span, place, "rule.number-too-long",
            $"数字超过 {RuleParser.MaximumDigits} 位", $"the number has more than {RuleParser.MaximumDigits} digits");

    public static RuleProblem Unclosed(TextSpan span, SourceLocation? place, string closing) =>
        RuleProblem.At(span, place, "rule.unclosed", $"缺少收尾的 {closing}", $"the closing {closing} is missing",
            expected: closing);

    public static RuleProblem BadRow(TextSpan span, SourceLocation? place, string key) =>
        RuleProblem.At(span, place, "rule.bad-row-key", $"方括号内应为一个行键或 *，却是“{key}”",
            $"brackets hold one row key or *, found '{key}'", key, "row key");

    public static RuleProblem Unexpected(Token token, SourceLocation? place, string expected, string expectedEnglish) =>
        token.Kind == TokenKind.End
            ? RuleProblem.At(token.Span, place, "rule.unexpected-end", $"表达式在此结束，此处应为{expected}",
                $"the expression ends here, expected {expectedEnglish}", "", expectedEnglish)
            : RuleProblem.At(token.Span, place, "rule.unexpected-token", $"此处应为{expected}，却是“{token.Text}”",
                $"expected {expectedEnglish}, found '{token.Text}'", token.Text, expectedEnglish);

    public static RuleProblem UnexpectedCharacter(TextSpan span, SourceLocation? place, char found)
    {
        var (hint, english) = found switch
        {
            '/' or '÷' => ("规则不用除号，请写 ratio(a, b)、percent(a, b) 或 growth(a, b)",
                "there is no division sign; write ratio(a, b), percent(a, b) or growth(a, b)"),
            '=' or '＝' => ("相等写作 ==", "equality is written =="),
            '≤' => ("不大于写作 <=", "at most is written <="),
            '≥' => ("不小于写作 >=", "at least is written >="),
            '≠' => ("不等写作 !=", "inequality is written !="),
            '%' or '％' => ("百分数直接写数值，例如 90，单位随另一边", "write percentages as plain numbers such as 90"),
            '×' => ("乘号写作 *", "multiplication is written *"),
            '−' or '－' => ("减号写作 -", "minus is written -"),
            '（' or '）' or '，' or '．' or '“' or '”' or '‘' or '’' => ("请改用半角符号", "use the ASCII form of this sign"),
            '&' => ("“并且”写作 and", "conjunction is written and"),
            '|' => ("“或者”写作 or", "disjunction is written or"),
            '!' => ("“非”写作 not(…)", "negation is written not(…)"),
            _ => ("规则中不用这个字符", "rules do not use this character"),
        };
        return RuleProblem.At(span, place, "rule.unexpected-character", $"“{found}”不能用在这里，{hint}",
            $"'{found}' cannot stand here; {english}", found.ToString());
    }

    public static RuleProblem ChainedComparison(Token token, SourceLocation? place) =>
        RuleProblem.At(token.Span, place, "rule.chained-comparison",
            "一个关系只有两边，连续比较请写作 a <= b and b <= c",
            "a relation has two sides; write a <= b and b <= c", token.Text, "and");

    public static RuleProblem UnknownFunction(Token token, SourceLocation? place, ImmutableArray<string> nearest) =>
        RuleProblem.At(token.Span, place, "rule.unknown-function",
            $"没有函数“{token.Text}”" + Suggestion(nearest, "，是否为 ", "、"),
            $"there is no function '{token.Text}'" + Suggestion(nearest, "; did you mean ", ", "), token.Text,
            nearest.IsEmpty ? "" : nearest[0]);

    public static RuleProblem WrongArity(Token name, SourceLocation? place, int found, string expected, string english) =>
        RuleProblem.At(name.Span, place, "rule.wrong-argument-count", $"{name.Text} 应有 {expected} 个参数，却有 {found} 个",
            $"{name.Text} takes {english} arguments, found {found}",
            found.ToString(CultureInfo.InvariantCulture), english);

    public static RuleProblem BareName(Token name, SourceLocation? place) =>
        RuleProblem.At(name.Span, place, "rule.bare-name",
            $"“{name.Text}”前面缺少表名，应写作 表.{name.Text}",
            $"'{name.Text}' needs its form: write form.{name.Text}", name.Text, "form." + name.Text);

    public static string Suggestion(ImmutableArray<string> names, string before, string between) =>
        names.IsEmpty ? "" : before + string.Join(between, names) + (before[0] == '，' ? "？" : "?");
}
