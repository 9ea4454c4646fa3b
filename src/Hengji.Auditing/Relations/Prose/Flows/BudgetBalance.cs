using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Flows;

/// <summary>A department's budget balances: 收入预算9101.68万元 … 支出预算9101.68万元, and what both changed by since last year.</summary>
/// <remarks>Asked about where the text tells one of each. The changes are compared where both totals agree and both sentences name the same base: last year's budget balanced as well.</remarks>
internal static partial class BudgetBalance
{
    /// <summary>The relations of a document.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var (income, spending) = (Only(text, Income()), Only(text, Spending()));
        if (income is null || spending is null || income.Figure.Unit != spending.Figure.Unit)
            yield break;
        yield return Relation(income, spending, "部门预算收支平衡，收入预算应等于支出预算");
        if (income.InBase == spending.InBase && Changed(text, income) is { } more && Changed(text, spending) is { } same && more.Lead == same.Lead)
            yield return Relation(more, same, "收支预算两年均平衡，收入预算与支出预算的增减额应一致");
    }

    /// <summary>The only amount told as all income or all expenditure of the budget.</summary>
    private static Mention? Only(ProseText text, Regex name)
    {
        var told = text.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: "money" } && name.IsMatch(mention.Sentence.Source.Text[mention.Sentence.Start..mention.Number.Start])).Take(2).ToList();
        return told is [var only] ? only : null;
    }

    /// <summary>The first change of the sentence, of its total or of 财政拨款 that is all of it.</summary>
    private static Mention? Changed(ProseText text, Mention total)
    {
        var behind = text.SentenceOf(total).Where(mention => mention.Number.Start > total.Number.Start).TakeWhile(mention => mention.Measure == Measure.Change || mention.InBase == total.InBase).ToList();
        return behind.Find(mention => mention is { Measure: Measure.Change, IsPlain: true, RowLength: 1, Dimension: "money" });
    }

    private static ReportRelation Relation(Mention one, Mention other, Message basis) =>
        new(RelationKind.Balance, Nodes.Of(one, other.Figure.Unit), ComparisonOperator.Equal, Nodes.Of(other, other.Figure.Unit), other.Figure.Unit, basis)
        {
            Certainty = Certainty.Conditional,
            Assumption = "各处说的是同一范围",
        };

    [GeneratedRegex(@"^[^；：\d]{0,4}(?:20\d\d *年(?:度)?[，,]?)?[^，；：\d]{0,30}(?<!拨款|事业|经营|其他|补助|上缴|基金|公共预算|单位|资本|专户|税|债务)(?:总收入|收入)预算(?:总额|总计|合计|总收入)?(?:为|是|共|计)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Income();

    [GeneratedRegex(@"^[^；：\d]{0,4}(?:20\d\d *年(?:度)?[，,]?)?[^，；：\d]{0,30}(?<!拨款|基本|项目|公用|人员|其他|经营|事业|采购|补助|上缴|基金|公共预算|单位|资本|经费|专户|债务)(?:总支出|支出)预算(?:总额|总计|合计|总支出)?(?:为|是|共|计)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Spending();
}
