using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Documents.Printed;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>What was added to the budget in the year, with its rate (年中追加56.20万元，调整率5.62%): the full-year budget less the opening one, of a table's total or of another sentence.</summary>
/// <remarks>The budget meant is the one of which change or rate holds; where no budget fits, both are asked about if the document tells only one.</remarks>
internal static partial class AddedToBudget
{
    /// <summary>The relations of all running text outside tables.</summary>
    public static IEnumerable<ReportRelation> Of(PrintedDocument document, FigureBook book, IReadOnlyList<TableSection> sections)
    {
        var sentences = PassageReader.Read(document, book).Where(passage => passage.Source.Cell is null).SelectMany(passage => passage.Sentences).ToList();
        var told = sentences.SelectMany(sentence => sentence.Mentions.Zip(sentence.Mentions.Skip(1))).Where(pair => IsAdded(pair.First, pair.Second)).ToList();
        if (told.Count == 0)
            return [];
        var budgets = sections.SelectMany(InTable).Concat(sentences.Select(InSentence).OfType<Budget>()).Where(budget => budget.Adjusted.InBase > budget.Opening.InBase && budget.Opening.Value > 0).DistinctBy(budget => (budget.Opening.InBase, budget.Adjusted.InBase)).ToList();
        return told.SelectMany(pair => Of(pair.First, pair.Second, budgets));
    }

    private static IEnumerable<ReportRelation> Of(Mention added, Mention rate, List<Budget> budgets)
    {
        var tried = budgets.ConvertAll(budget => (Change: Change(added, budget), Rate: Rate(added, rate, budget)));
        if (tried.Where(one => Holds(one.Change) || Holds(one.Rate)).OrderByDescending(one => Holds(one.Change) && Holds(one.Rate)).Take(2).ToList() is [var meant, ..] fitting)
            return fitting.Count == 1 || (Holds(meant.Change) && Holds(meant.Rate)) ? [meant.Change, meant.Rate] : [];
        return tried is [var only] ? new[] { only.Change, only.Rate }.Select(relation => relation with { Certainty = Certainty.Conditional }) : [];
    }

    private static bool IsAdded(Mention added, Mention rate) =>
        added is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: "money", Figure.Value: > 0 } && Added().IsMatch(added.Lead)
        && rate is { IsPlain: true, RowLength: 1 } && rate.Figure.Unit == MeasureUnit.Percent && OfOpening().IsMatch(rate.Lead);

    /// <summary>The budgets of the rows that are totals.</summary>
    private static IEnumerable<Budget> InTable(TableSection section)
    {
        if (Column(section, Measure.Budget) is not { } opening || Column(section, Measure.AdjustedBudget) is not { } adjusted)
            yield break;
        for (var row = 0; row < section.Rows.Length; row++)
        {
            if (section.Rows[row].Head.IsTotal && section.Figures[row, opening] is { Unit.Dimension: "money" } before && section.Figures[row, adjusted] is { Unit.Dimension: "money" } after)
                yield return new Budget(before, after);
        }
    }

    private static int? Column(TableSection section, Measure measure) =>
        Enumerable.Range(0, section.Columns.Length).Where(column => section.Columns[column].Head.Measure == measure).Take(2).ToList() is [var only] ? only : null;

    /// <summary>年初预算…，…，全年预算… in one sentence, without another of either.</summary>
    private static Budget? InSentence(ReadSentence sentence) =>
        Only(sentence, Measure.Budget) is { } opening && Only(sentence, Measure.AdjustedBudget) is { } adjusted && opening.Number.Start < adjusted.Number.Start ? new Budget(opening.Figure, adjusted.Figure) : null;

    private static Mention? Only(ReadSentence sentence, Measure measure) =>
        sentence.Mentions.Where(mention => mention.Measure == measure && mention is { IsPlain: true, RowLength: 1, Depth: 0, Dimension: "money" }).Take(2).ToList() is [var only] ? only : null;

    private static bool Holds(ReportRelation relation) => Prose.Nodes.CanHold(relation.Left, relation.Right);

    private static ReportRelation Change(Mention added, Budget budget) =>
        Relation(RelationKind.Change, Nodes.Sum(budget.Opening.Unit, (1, budget.Adjusted), (-1, budget.Opening)), Nodes.Figure(added.Figure, budget.Opening.Unit), budget.Opening.Unit, "年中追加＝全年预算－年初预算");

    private static ReportRelation Rate(Mention added, Mention rate, Budget budget) =>
        Relation(RelationKind.ChangeRate, Nodes.Percent(added.Figure, budget.Opening), Nodes.Figure(rate.Figure, MeasureUnit.Percent), MeasureUnit.Percent, "调整率＝年中追加÷年初预算");

    private static ReportRelation Relation(RelationKind kind, BoundNode left, BoundNode right, MeasureUnit unit, Message basis) =>
        new(kind, left, ComparisonOperator.Equal, right, unit, basis)
        {
            Certainty = Certainty.Inferred,
            Assumption = "文字说的是全部预算",
        };

    [GeneratedRegex(@"(?:^|[，。；：、是])\s*(?:年中|全年|当年|年度|执行中)(?:预算)?(?:追加|调整|调增|增加|净增)(?:增加|追加)?(?:预算|资金)?(?:共|合计|了|为)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Added();

    [GeneratedRegex(@"^\s*[，、（]\s*(?:预算)?(?:(?:调整|追加)(?:率|幅度|比例)|(?:占|为|是|相当于)年初预算(?:数|总额)?的?(?:比例|比重)?)(?:为|是|达到?|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OfOpening();

    /// <summary>The budgets at the beginning of the year and at its end.</summary>
    private sealed record Budget(Figure Opening, Figure Adjusted);
}
