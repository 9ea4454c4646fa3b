using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Checks.Language;

/// <summary>Recursive descent over the tokens of one expression; stops at the first fault.</summary>
internal sealed partial class ExpressionReader(List<Token> tokens, string form, SourceLocation? place)
{
    private int at;
    private int depth;
    private RuleProblem? problem;

    private Token Current => tokens[at];

    public Result<Expression> ReadAll()
    {
        var expression = Implication();
        if (problem is null && Current.Kind != TokenKind.End)
            _ = Fail(RuleProblems.Unexpected(Current, place, "运算符或结尾", "an operator or the end"));
        return problem is null ? expression! : problem;
    }

    private Expression? Implication()
    {
        if (depth >= RuleParser.MaximumDepth)
            return Fail(RuleProblems.TooDeep(Current.Span, place));
        depth++;
        var left = Disjunction();
        if (left is not null && Accept("implies"))
            left = Implication() is { } right ? Join(ConnectiveOperator.Implies, left, right) : null;
        depth--;
        return left;
    }

    private Expression? Disjunction()
    {
        var left = Conjunction();
        while (left is not null && Accept("or"))
            left = Conjunction() is { } right ? Join(ConnectiveOperator.Or, left, right) : null;
        return left;
    }

    private Expression? Conjunction()
    {
        var left = Denial();
        while (left is not null && Accept("and"))
            left = Denial() is { } right ? Join(ConnectiveOperator.And, left, right) : null;
        return left;
    }

    private Expression? Denial()
    {
        var start = Current.Span.Start;
        if (!(Current.Is("not") && !tokens[at + 1].Is(".") && Accept("not")))
            return Relation();
        return Deeper(Denial) is { } inner
            ? new FunctionCall(RuleFunction.Not, [inner], new TextSpan(start, End(inner) - start))
            : null;
    }

    private Expression? Relation()
    {
        var left = Sum();
        if (left is null || Comparator() is not { } comparator)
            return left;
        at++;
        if (Sum() is not { } right)
            return null;
        return Comparator() is null
            ? new Comparison(comparator, left, right, Cover(left, right))
            : Fail(RuleProblems.ChainedComparison(Current, place));
    }

    private Expression? Sum()
    {
        var left = Product();
        while (left is not null && (Current.Is("+") || Current.Is("-")))
        {
            var sign = Current.Is("+") ? ArithmeticOperator.Add : ArithmeticOperator.Subtract;
            at++;
            left = Product() is { } right ? new Arithmetic(sign, left, right, Cover(left, right)) : null;
        }
        return left;
    }

    private Expression? Product()
    {
        var left = Unary();
        while (left is not null && Accept("*"))
            left = Unary() is { } right ? new Arithmetic(ArithmeticOperator.Multiply, left, right, Cover(left, right)) : null;
        return left;
    }

    private Expression? Unary()
    {
        var start = Current.Span.Start;
        if (!Accept("-"))
            return Primary();
        return Deeper(Unary) is { } operand ? new Negation(operand, new TextSpan(start, End(operand) - start)) : null;
    }

    private ComparisonOperator? Comparator() =>
        Current.Kind != TokenKind.Sign
            ? null
            : Current.Text switch
            {
                "==" => ComparisonOperator.Equal,
                "!=" => ComparisonOperator.NotEqual,
                "<=" => ComparisonOperator.AtMost,
                ">=" => ComparisonOperator.AtLeast,
                "<" => ComparisonOperator.Less,
                ">" => ComparisonOperator.Greater,
                _ => null,
            };

    private Expression? Deeper(Func<Expression?> read)
    {
        if (depth >= RuleParser.MaximumDepth)
            return Fail(RuleProblems.TooDeep(Current.Span, place));
        depth++;
        var expression = read();
        depth--;
        return expression;
    }

    private bool Accept(string text)
    {
        if (!Current.Is(text))
            return false;
        at++;
        return true;
    }

    private bool Expect(string sign)
    {
        if (Accept(sign))
            return true;
        _ = Fail(RuleProblems.Unexpected(Current, place, $"“{sign}”", $"'{sign}'"));
        return false;
    }

    private Expression? Fail(RuleProblem fault)
    {
        problem ??= fault;
        return null;
    }

    private static Connective Join(ConnectiveOperator connective, Expression left, Expression right) =>
        new(connective, left, right, Cover(left, right));

    private static int End(Expression expression) => expression.Span.Start + expression.Span.Length;

    private static TextSpan Cover(Expression left, Expression right) =>
        new(left.Span.Start, End(right) - left.Span.Start);

    private static Rational Value(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
