using Hengji.Checks.Language;
using Hengji.Checks.Syntax;

namespace Hengji.Tests.Checks;

public sealed class RuleParserTests
{
    [Theory]
    [InlineData("", "rule.empty", 1)]
    [InlineData("income.total = 5", "rule.unexpected-character", 14)]
    [InlineData("a.b / c.d == 1", "rule.unexpected-character", 5)]
    [InlineData("a.b == （c.d）", "rule.unexpected-character", 8)]
    [InlineData("a.b ==", "rule.unexpected-end", 7)]
    [InlineData("(a.b == c.d", "rule.unexpected-end", 12)]
    [InlineData("a.b == c.d)", "rule.unexpected-token", 11)]
    [InlineData("total == 5", "rule.bare-name", 1)]
    [InlineData("a.b <= c.d <= e.f", "rule.chained-comparison", 12)]
    [InlineData("summ(a.b) == 1", "rule.unknown-function", 1)]
    [InlineData("ratio(a.b) == 1", "rule.wrong-argument-count", 1)]
    [InlineData("a.b[] == 1", "rule.bad-row-key", 4)]
    [InlineData("a.b['x", "rule.unclosed", 4)]
    [InlineData("same(a.b, 'x)", "rule.unclosed", 11)]
    [InlineData("a.5 == 1", "rule.unexpected-token", 3)]
    [InlineData("12345678901234567890123456789 == 1", "rule.number-too-long", 1)]
    [InlineData("param(5) == 1", "rule.unexpected-token", 7)]
    public void Names_the_fault_and_its_column(string text, string code, int column)
    {
        var problem = RuleParser.ParseExpression(text).Problems.ShouldHaveSingleItem().ShouldBeOfType<RuleProblem>();
        problem.Code.ShouldBe(code);
        problem.Column.ShouldBe(column);
        problem.Message.ShouldStartWith($"第 {column} 个字符：");
        problem.English.ShouldStartWith($"character {column}: ");
    }

    [Fact]
    public void Says_what_was_found_and_what_was_expected()
    {
        var problem = (RuleProblem)RuleParser.ParseExpression("sum(a.b; c.d)").Problems[0];
        problem.Found.ShouldBe(";");
        problem = (RuleProblem)RuleParser.ParseExpression("max(a.b c.d) == 1").Problems[0];
        problem.Found.ShouldBe("c");
        problem.Expected.ShouldBe("')'");
    }

    [Fact]
    public void Suggests_the_function_that_was_meant() =>
        RuleParser.ParseExpression("percnt(a.b, c.d) == 1").Problems[0].Message.ShouldContain("percent");

    [Fact]
    public void Nesting_and_length_have_limits()
    {
        static string Nested(int depth) => new string('(', depth) + "a.b" + new string(')', depth) + " == 1";
        RuleParser.ParseExpression(Nested(RuleParser.MaximumDepth - 1)).IsSuccess.ShouldBeTrue();
        RuleParser.ParseExpression(Nested(RuleParser.MaximumDepth)).Problems[0].Code.ShouldBe("rule.too-deep");
        RuleParser.ParseExpression(new string('-', 100) + "a.b == 1").Problems[0].Code.ShouldBe("rule.too-deep");
        RuleParser.ParseExpression("not " + string.Concat(Enumerable.Repeat("not ", 99)) + "a.b == 1").Problems[0]
            .Code.ShouldBe("rule.too-deep");
        RuleParser.ParseExpression("a.b == 1 " + new string(' ', RuleParser.MaximumLength)).Problems[0]
            .Code.ShouldBe("rule.too-long");
    }

    [Fact]
    public void The_longest_sum_that_fits_is_read()
    {
        var text = "0 == " + string.Join("+", Enumerable.Repeat("a.b", 998));
        RuleParser.ParseExpression(text).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void Keywords_may_name_forms_and_columns()
    {
        var cell = RuleParser.ParseExpression("count.not[and] == units.sum").Value.ShouldBeOfType<Comparison>();
        cell.Left.ShouldBe(new CellReference("count", "not", "and", cell.Left.Span));
        cell.Right.ShouldBe(new CellReference("units", "sum", null, cell.Right.Span));
    }

    [Fact]
    public void Formulas_name_columns_of_their_own_form()
    {
        var sum = RuleParser.ParseFormula("carryover + sum(units fiscal)", "income").Value.ShouldBeOfType<Arithmetic>();
        sum.Left.ShouldBe(new CellReference("income", "carryover", null, new TextSpan(0, 9)));
        sum.Right.ShouldBeOfType<FunctionCall>().Arguments[0]
            .ShouldBe(new ListReference("income", "fiscal", true, new TextSpan(16, 12)));
    }

    [Theory]
    [InlineData("each")]
    [InlineData("each row of")]
    [InlineData("Once")]
    [InlineData("each repeat of facts")]
    public void Unknown_scopes_list_the_known_ones(string scope)
    {
        var problem = RuleParser.ParseScope(scope, new SourceLocation("income.yaml", "第3行")).Problems[0];
        problem.Code.ShouldBe("rule.bad-scope");
        problem.Message.ShouldContain("each row of");
        problem.Describe().ShouldStartWith("income.yaml 第3行：");
    }
}
