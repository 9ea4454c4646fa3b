using Hengji.Auditing.Relations;
using Hengji.Checks.Syntax;
using Hengji.Forms;

namespace Hengji.Auditing.Forms;

/// <summary>The same cell of a form told in several sentences of the report.</summary>
internal static class CellRepeats
{
    /// <summary>Each later print against the first.</summary>
    public static IEnumerable<ReportRelation> Of(IEnumerable<FoundCell> cells, FormCatalogue forms) =>
        cells.GroupBy(found => found.Cell).SelectMany(group => group.Skip(1).Select(later => Relation(group.First(), later, forms)));

    private static ReportRelation Relation(FoundCell first, FoundCell later, FormCatalogue forms)
    {
        var (form, unit) = (forms.Find(first.Cell.Form)!, later.Figure.Unit);
        var row = form.Rows.FirstOrDefault(row => row.Key == first.Cell.Row)?.Label ?? "";
        return new ReportRelation(
            RelationKind.Repeat, Nodes.Figure(first.Figure, unit), ComparisonOperator.Equal, Nodes.Figure(later.Figure, unit), unit,
            $"{Message.Given(form.Title, form.EnglishTitle)}“{row}{form.Item(first.Cell.Item)!.Label}”前后应一致");
    }
}
