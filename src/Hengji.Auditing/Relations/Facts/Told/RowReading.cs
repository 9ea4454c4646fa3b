using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Formulas;
using Hengji.Auditing.Tables.Heads;
using Hengji.Checks;
using Hengji.Checks.Evaluation;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>What a figure of text may be of its row: the figure of a column, the change from one column to another, their ratio, or the share of a column's total.</summary>
/// <param name="section">The section.</param>
/// <param name="lines">Its rows.</param>
internal sealed class RowReading(TableSection section, Lines lines)
{
    private const int FewestDigits = 3;
    private const int FewestOfChange = 2;

    /// <summary>How many columns the rows have.</summary>
    public int Slots => lines.Slots.Length;

    /// <summary>The only row that is a total; -1 without one.</summary>
    private readonly int total = Enumerable.Range(0, lines.Heads.Length).Where(line => lines.Heads[line].IsTotal).Take(2).ToList() is [var only] ? only : -1;

    /// <summary>Whether budget subjects stand in it with their codes.</summary>
    public bool IsOfSubjects { get; } = lines.Heads.Concat(lines.Slots).Any(head => head.Code.Length > 0);

    /// <summary>Whether a figure is of one kind of money and the table does not say to be: 基本支出 behind 一般公共预算财政拨款.</summary>
    public bool IsOfOtherMoney(ToldFigure told) =>
        FundScope.Of(section.Title).Length == 0 && lines.Heads[told.Line].Core.EndsWith("支出", StringComparison.Ordinal)
        && FundScope.Of(told.Mention.Sentence.Source.Text[..told.Mention.Number.Start]).Length > 0;

    /// <summary>The figure repeats that of a column; null where the row has none of its kind.</summary>
    public ToldRelation? Repeat(ToldFigure told, int slot)
    {
        var figure = told.Mention.Figure;
        if (CellOf(told, slot) is not { } cell)
            return null;
        var text = Nodes.Figure(figure, cell.Unit);
        var left = Sign(figure, cell) < 0 ? new BoundSum([new BoundTerm(-1, text)]) : text;
        return Judged(told, lines.Slots[slot].Measure == Measure.Target && !told.Mention.IsPlain ? 1 : FewestDigits, new ReportRelation(
            RelationKind.TextAgainstTable, left, ComparisonOperator.Equal, Nodes.Figure(cell, cell.Unit), cell.Unit,
            $"{Where(told)}：“{lines.Heads[told.Line]}”的“{lines.Slots[slot]}”前后应一致"));
    }

    /// <summary>Whether the figure cannot be that of a column; null where the row has none of its kind.</summary>
    public bool? IsOther(ToldFigure told, int slot) =>
        CellOf(told, slot) is { } cell ? PrintDistance.IsBeyondRounding(told.Mention.Figure, cell, Sign(told.Mention.Figure, cell)) : null;

    private Figure? CellOf(ToldFigure told, int slot) =>
        lines.At(told.Line, slot) is { } cell && cell.Unit.Dimension == told.Mention.Figure.Unit.Dimension && !ReferenceEquals(cell, told.Mention.Figure) ? cell : null;

    private static int Sign(Figure text, Figure cell) => cell.Value < 0 && text.Value > 0 ? -1 : 1;

    /// <summary>The figure is the change from one column to another, in the row's unit or in percent.</summary>
    public ToldRelation? Change(ToldFigure told, int now, int before)
    {
        var figure = told.Mention.Figure;
        if (lines.At(told.Line, now) is not { Value: > 0 } one || lines.At(told.Line, before) is not { Value: > 0 } other || one.Unit != other.Unit)
            return null;
        var isRate = figure.Unit == MeasureUnit.Percent;
        if (!isRate && figure.Unit.Dimension != one.Unit.Dimension)
            return null;
        var unit = isRate ? MeasureUnit.Percent : figure.Unit;
        var text = Nodes.Figure(figure, unit);
        return Judged(told, FewestOfChange, new ReportRelation(
            isRate ? RelationKind.ChangeRate : RelationKind.Change, isRate ? Nodes.Growth(one, other) : Nodes.Sum(unit, (1, one), (-1, other)), ComparisonOperator.Equal,
            told.Mention.Words.Direction < 0 ? new BoundSum([new BoundTerm(-1, text)]) : text, unit,
            $"{Where(told)}：“{lines.Heads[told.Line]}”的“{lines.Slots[now]}”与“{lines.Slots[before]}”相比的增减应与文字一致"));
    }

    /// <summary>The figure is what one column is of another, in percent.</summary>
    public ToldRelation? Ratio(ToldFigure told, int part, int whole) =>
        Percent(told, lines.At(told.Line, part), lines.At(told.Line, whole), $"“{lines.Heads[told.Line]}”的“{lines.Slots[part]}”占“{lines.Slots[whole]}”的百分比应与文字一致");

    /// <summary>The figure is the row's share of a column's total.</summary>
    public ToldRelation? Share(ToldFigure told, int slot) =>
        total < 0 ? null : Percent(told, lines.At(told.Line, slot), lines.At(total, slot), $"“{lines.Heads[told.Line]}”占“{lines.Slots[slot]}”的“{lines.Heads[total]}”的百分比应与文字一致");

    /// <summary>Whether one column may be told as so much of another: points of marks only where the words speak of points.</summary>
    public bool CanBeRatio(ToldFigure told, int part, int whole) =>
        !(HeadMeasures.IsPoints(lines.Slots[part].Measure) || HeadMeasures.IsPoints(lines.Slots[whole].Measure)) || told.Words.Contains("得分", StringComparison.Ordinal);

    /// <summary>Whether the figure is about what one column is of another.</summary>
    public bool IsRatio(ToldFigure told, int part, int whole) => FormulaTrial.Holds(FormulaKind.Percent, told.Mention.Figure, lines.At(told.Line, part), lines.At(told.Line, whole)) == true;

    /// <summary>Whether the figure is about the row's share of a column's total.</summary>
    public bool IsShare(ToldFigure told, int slot) => total >= 0 && FormulaTrial.Holds(FormulaKind.Percent, told.Mention.Figure, lines.At(told.Line, slot), lines.At(total, slot)) == true;

    private ToldRelation? Percent(ToldFigure told, Figure? part, Figure? whole, Message words) =>
        told.Mention.Figure.Unit == MeasureUnit.Percent && part is { Value: > 0 } && whole is { Value: > 0 } && part.Unit == whole.Unit && part.Unit != MeasureUnit.Percent && !ReferenceEquals(part, whole)
            ? Judged(told, FewestDigits, new ReportRelation(
                RelationKind.Share, Nodes.Percent(part, whole), ComparisonOperator.Equal, Nodes.Figure(told.Mention.Figure, MeasureUnit.Percent), MeasureUnit.Percent, $"{Where(told)}：{words}"))
            : null;

    private Message Where(ToldFigure told) => $"{told.Mention.Sentence.Source.Place.Locator}与{section.Name}";

    private static ToldRelation Judged(ToldFigure told, int fewest, ReportRelation relation) =>
        new(told, relation, RelationJudge.Judge(relation.Operator, relation.Left, relation.Right) != Verdict.Breaks, told.Mention.Figure.Printed.Count(char.IsDigit) >= fewest);
}

/// <summary>A relation between text and row that may be meant.</summary>
/// <param name="Told">The figure of the text.</param>
/// <param name="Relation">The relation.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="IsTelling">Whether its figures have too many digits to agree by chance.</param>
internal sealed record ToldRelation(ToldFigure Told, ReportRelation Relation, bool Holds, bool IsTelling);
