using CsCheck;
using Hengji.Checks.Language;
using Hengji.Checks.Syntax;

namespace Hengji.Tests.Checks;

public sealed class RulePrinterTests
{
    [Fact]
    public void Parsing_what_was_printed_gives_the_same_tree() =>
        TreeGenerator.Relation(4).Sample(
            tree =>
            {
                var text = RulePrinter.Print(tree);
                if (text.Length > RuleParser.MaximumLength)
                    return true;
                var parsed = RuleParser.ParseExpression(text);
                return parsed.IsSuccess && Same(tree, parsed.Value);
            },
            iter: 20_000,
            print: RulePrinter.Print);

    [Theory]
    [InlineData("a.b==c.d+e.f*2", "a.b == c.d + e.f * 2")]
    [InlineData("a.b - (c.d - e.f) == 0", "a.b - (c.d - e.f) == 0")]
    [InlineData("(a.b - c.d) - e.f == 0", "a.b - c.d - e.f == 0")]
    [InlineData("-(a.b + 1) < 0.50", "-(a.b + 1) < 0.5")]
    [InlineData("not a.b == 1 and c.d == 2 or e.f == 3", "not(a.b == 1) and c.d == 2 or e.f == 3")]
    [InlineData("a.b == 1 implies c.d == 2 implies e.f == 3", "a.b == 1 implies c.d == 2 implies e.f == 3")]
    [InlineData("(a.b == 1 implies c.d == 2) implies e.f == 3", "(a.b == 1 implies c.d == 2) implies e.f == 3")]
    [InlineData("sum(units income . total) == income.total[ dept ]", "sum(units income.total) == income.total[dept]")]
    [InlineData("same(first.name, \"it's\")", "same(first.name, 'it''s')")]
    [InlineData("band(a.b, grades) == param(top)", "band(a.b, grades) == param(top)")]
    [InlineData("band(a.b, 'two words') == param('x-y')", "band(a.b, 'two words') == param('x-y')")]
    public void Prints_the_canonical_text(string text, string canonical) =>
        RulePrinter.Print(RuleParser.ParseExpression(text).Value).ShouldBe(canonical);

    [Theory]
    [InlineData("once")]
    [InlineData("each unit")]
    [InlineData("each row of income")]
    [InlineData("each repeat of facts by key")]
    public void Scopes_print_as_they_are_read(string scope) =>
        RulePrinter.Print(RuleParser.ParseScope(scope).Value).ShouldBe(scope);

    /// <summary>Equal but for spans.</summary>
    private static bool Same(Expression a, Expression b) =>
        (a, b) switch
        {
            (FunctionCall x, FunctionCall y) => x.Function == y.Function && SameParts(x, y),
            (Arithmetic x, Arithmetic y) => x.Operator == y.Operator && SameParts(x, y),
            (Comparison x, Comparison y) => x.Operator == y.Operator && SameParts(x, y),
            (Connective x, Connective y) => x.Operator == y.Operator && SameParts(x, y),
            (Negation x, Negation y) => SameParts(x, y),
            _ => a with { Span = default } == b with { Span = default },
        };

    private static bool SameParts(Expression a, Expression b)
    {
        var (left, right) = (a.Children().ToList(), b.Children().ToList());
        return left.Count == right.Count && left.Zip(right).All(pair => Same(pair.First, pair.Second));
    }
}
