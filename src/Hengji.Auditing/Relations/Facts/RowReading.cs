using Hengji.Auditing.Tables;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Facts;

/// <summary>What a figure of text may be of its row: the figure of a column, or the change from one column to another.</summary>
/// <param name="section">The section.</param>
/// <param name="lines">Its rows.</param>
internal sealed class RowReading(TableSection section, Lines lines)
{
    private const int FewestDigits = 3;
    private const int FewestOfChange = 2;

    /// <summary>How many columns the rows have.</summary>
    public int Slots => lines.Slots.Length;

    /// <summary>Whether the rows are budget subjects with their codes.</summary>
    public bool IsOfSubjects { get; } = lines.Heads.Any(head => head.Code.Length > 0);

    /// <summary>The figure repeats that of a column; null where the row has none of its kind.</summary>
    public ToldRelation? Repeat(ToldFigure told, int slot)
    {
        var figure = told.Mention.Figure;
        if (lines.At(told.Line, slot) is not { } cell || cell.Unit.Dimension != figure.Unit.Dimension || ReferenceEquals(cell, figure))
            return null;
        var text = Nodes.Figure(figure, cell.Unit);
        var left = cell.Value < 0 && figure.Value > 0 ? new BoundSum([new BoundTerm(-1, text)]) : text;
        return Judged(told, FewestDigits, new ReportRelation(
            RelationKind.TextAgainstTable, left, ComparisonOperator.Equal, Nodes.Figure(cell, cell.Unit), cell.Unit,
            $"{Where(told)}：“{lines.Heads[told.Line]}”的“{lines.Slots[slot]}”前后应一致"));
    }

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

    private string Where(ToldFigure told) => $"{told.Mention.Sentence.Source.Place.Locator}与{section.Name}";

    private static ToldRelation Judged(ToldFigure told, int fewest, ReportRelation relation) =>
        new(relation, RelationCheck.Judge(relation.Operator, relation.Left, relation.Right, relation.Unit).Verdict != Verdict.Breaks, told.Mention.Figure.Printed.Count(char.IsDigit) >= fewest);
}

/// <summary>A relation between text and row that may be meant.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="IsTelling">Whether its figures have too many digits to agree by chance.</param>
internal sealed record ToldRelation(ReportRelation Relation, bool Holds, bool IsTelling);
