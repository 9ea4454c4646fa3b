using Hengji.Checks.Syntax;

namespace Hengji.Checks.Language;

/// <summary>Reads the rule language: text in, syntax tree or problems out. Names are not looked up here.</summary>
/// <remarks>
/// Precedence, loosest first: <c>implies</c> (to the right), <c>or</c>, <c>and</c>, <c>not</c>, one comparison,
/// <c>+ -</c>, <c>*</c>, unary <c>-</c>.
/// </remarks>
public static class RuleParser
{
    /// <summary>Most characters of an expression.</summary>
    public const int MaximumLength = 4_000;

    /// <summary>Deepest nesting of parentheses, functions and signs.</summary>
    public const int MaximumDepth = 64;

    /// <summary>Most characters of a number.</summary>
    public const int MaximumDigits = 28;

    /// <summary>Reads a relation, condition or number.</summary>
    /// <param name="text">The text, for instance <c>income.total == income.fiscal + income.other</c>.</param>
    /// <param name="place">Where the text stands, for problems.</param>
    /// <returns>The tree, or a <see cref="RuleProblem"/> (<c>rule.empty</c>, <c>rule.too-long</c>, <c>rule.too-deep</c>,
    /// <c>rule.unexpected-token</c>, <c>rule.unexpected-end</c>, <c>rule.unexpected-character</c>, <c>rule.unclosed</c>,
    /// <c>rule.unknown-function</c>, <c>rule.wrong-argument-count</c>, <c>rule.chained-comparison</c>,
    /// <c>rule.bare-name</c>, <c>rule.bad-row-key</c>, <c>rule.number-too-long</c>).</returns>
    public static Result<Expression> ParseExpression(string text, SourceLocation? place = null) =>
        Parse(text, "", place);

    /// <summary>Reads the formula of a computed column: names without a form are columns of <paramref name="form"/>.</summary>
    /// <param name="text">For instance <c>carryover + fiscal + fund</c>.</param>
    /// <param name="form">The form the column belongs to.</param>
    /// <param name="place">Where the text stands, for problems.</param>
    /// <returns>The tree, or problems as of <see cref="ParseExpression"/>.</returns>
    public static Result<Expression> ParseFormula(string text, string form, SourceLocation? place = null) =>
        Parse(text, form, place);

    /// <summary>Reads <c>once</c>, <c>each unit</c>, <c>each row of FORM</c> or <c>each repeat of FORM by COLUMN</c>.</summary>
    /// <returns>The scope, or <c>rule.bad-scope</c>.</returns>
    public static Result<RuleScope> ParseScope(string text, SourceLocation? place = null)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["once"] => new RuleScope(RuleScopeKind.Once),
            ["each", "unit"] => new RuleScope(RuleScopeKind.EachUnit),
            ["each", "row", "of", var form] when Lexer.IsWord(form) => new RuleScope(RuleScopeKind.EachRow, form),
            ["each", "repeat", "of", var form, "by", var column] when Lexer.IsWord(form) && Lexer.IsWord(column) =>
                new RuleScope(RuleScopeKind.EachPair, form, column),
            _ => RuleProblem.At(new TextSpan(0, text.Length), place, "rule.bad-scope",
                $"适用范围“{text}”不认识，应为 once、each unit、each row of 表 或 each repeat of 表 by 列",
                $"unknown scope '{text}'; write once, each unit, each row of FORM or each repeat of FORM by COLUMN",
                text, "once | each unit | each row of FORM | each repeat of FORM by COLUMN"),
        };
    }

    private static Result<Expression> Parse(string text, string form, SourceLocation? place)
    {
        if (string.IsNullOrWhiteSpace(text))
            return RuleProblems.Empty(place);
        if (text.Length > MaximumLength)
            return RuleProblems.TooLong(text.Length, place);
        var tokens = new Lexer(text, place).Read();
        return tokens.IsSuccess
            ? new ExpressionReader(tokens.Value, form, place).ReadAll()
            : Result<Expression>.Failure(tokens.Problems);
    }
}
