using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Tables.Goals;
using Hengji.Documents.Printed;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Auditing.Forms;

/// <summary>The department's whole budget where only a goal names it: 支出控制在预算金额…万元内, with what was spent beside it.</summary>
internal static partial class TotalBudget
{
    private const string FullYear = "全年预算数";
    private const string Executed = "全年执行数";

    /// <summary>Budget and outcome as cells of the form of the year's budget; nothing when the pack has none.</summary>
    public static IEnumerable<FoundCell> Find(PrintedDocument document, FigureBook book, FormCatalogue forms)
    {
        var form = forms.All.FirstOrDefault(form => form is { RowKind: FormRowKind.Fixed, Rows.Length: > 0 } && Item(form, FullYear) is not null && Item(form, Executed) is not null);
        if (form is null)
            yield break;
        foreach (var (goal, done) in GoalRows.Of(document, book).SelectMany(row => row.Pairs()).Where(pair => IsWholeBudget(pair.Goal)))
        {
            yield return new FoundCell(Cell(form, FullYear), goal.Figure, true);
            yield return new FoundCell(Cell(form, Executed), done.Figure, true);
        }
    }

    private static bool IsWholeBudget(Mention goal) =>
        goal.Dimension == MeasureUnit.Yuan.Dimension && Whole().IsMatch(goal.Lead.TrimEnd());

    private static FormItem? Item(FormDefinition form, string label) => form.Items.FirstOrDefault(item => item.Label == label);

    private static FigureAddress Cell(FormDefinition form, string label) => new(form.Id, Item(form, label)!.Id, form.Rows[0].Key);

    [GeneratedRegex(@"^(?:部门|单位|本年|全年|整体|总|预算)*支出(?:总额)?(?:应)?控制在(?:年度|全年|部门|调整)*预算(?:金额|总额|数|额)?$")]
    private static partial Regex Whole();
}
