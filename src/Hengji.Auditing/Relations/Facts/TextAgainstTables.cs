using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Verdicts;
using Hengji.Checks;
using Hengji.Checks.Evaluation;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>The same fact in running text and in a table.</summary>
internal static class TextAgainstTables
{
    /// <summary>The relations of each paragraph with each section.</summary>
    /// <param name="text">Claims of running text.</param>
    /// <param name="book">Where their figures stand.</param>
    /// <param name="index">Sections with their claims.</param>
    public static IEnumerable<ReportRelation> Of(IEnumerable<Claim> text, FigureBook book, FactIndex index)
    {
        var found = All(text, book, index).ToList();
        var told = found.Where(IsAsked).ToLookup(relation => NodeFigures.Of(relation.Right).First(), (IEqualityComparer<Figure>)ReferenceEqualityComparer.Instance);
        return found.Where(relation => !IsAsked(relation) || told[NodeFigures.Of(relation.Right).First()].Select(Told).Distinct().Count() == 1);
    }

    private static bool IsOfOtherRow(ReportRelation relation, TableSection section, FactIndex index, FigureBook book)
    {
        var (told, cell) = (NodeFigures.Of(relation.Left).First(), NodeFigures.Of(relation.Right).First());
        return OtherRows.Have(section, told, cell, book) || index.Sections.Any(other => other.Section != section && OtherRows.HaveIt(other.Section, told, book));
    }

    /// <summary>Whether it is a question: what different texts tell differently is not the table's fact.</summary>
    private static bool IsAsked(ReportRelation relation) =>
        relation.Certainty == Certainty.Conditional && RelationJudge.Judge(relation.Operator, relation.Left, relation.Right) == Verdict.Breaks;

    private static decimal Told(ReportRelation relation) => NodeFigures.Of(relation.Left).First() is var figure ? figure.InBase : 0;

    private static IEnumerable<ReportRelation> All(IEnumerable<Claim> text, FigureBook book, FactIndex index)
    {
        foreach (var paragraph in text.Where(claim => claim.Owner.Length == 0).GroupBy(claim => book.SpotOf(claim.Figure).Place))
        {
            var found = new List<ReportRelation>();
            var named = paragraph.Select(claim => (Name: FactName.Of(claim), Claim: claim)).ToList();
            foreach (var (section, claims) in index.Sharing(paragraph.Key, named.Select(told => told.Name)).Select(number => index.Sections[number]))
            {
                var areApart = HasTwoBudgets(section);
                var areFundsApart = FundScope.Of(section.Title).Length > 0 ? !paragraph.Any(claim => claim.IsNarrow) : paragraph.Any(claim => claim.IsNarrow) && section.Rows.Any(row => row.Head.Code.Length > 0);
                foreach (var relation in FactPairs.Between(RelationKind.TextAgainstTable, $"{paragraph.Key.Locator}与{section.Name}", areApart ? named.Where(told => IsComparable(told.Claim)) : named, claims, areApart, areFundsApart))
                {
                    if (!(IsAsked(relation) && IsOfOtherRow(relation, section, index, book)))
                        found.Add(relation);
                }
            }
            var own = named.Where(told => index.IsOfOwnTable(paragraph.Key, told.Name.Subject)).Select(told => told.Claim.Figure);
            foreach (var relation in ToldElsewhere.Left(found, own))
                yield return relation;
        }
    }

    /// <summary>What text says that a table can be asked for; beside two budgets only a budget that is named.</summary>
    internal static IEnumerable<Claim> Comparable(IEnumerable<Claim> told, bool hasTwoBudgets) =>
        hasTwoBudgets ? told.Where(IsComparable) : told;

    private static bool IsComparable(Claim claim) => claim.IsNamedBudget || claim.Measure is not (Measure.Budget or Measure.AdjustedBudget);

    /// <summary>年初预算 and 全年预算: text that says 预算 may mean either.</summary>
    internal static bool HasTwoBudgets(TableSection section) =>
        section.Columns.Any(column => column.Head.Measure == Measure.Budget) && section.Columns.Any(column => column.Head.Measure == Measure.AdjustedBudget);
}
