using Hengji.Checks.Language;
using Hengji.Forms;
using Hengji.Packs.Reading;

namespace Hengji.Packs.Linting;

/// <summary>Citations of forms, formulas of columns, and columns that no rule ever looks at.</summary>
internal static class FormLint
{
    public static IEnumerable<PackIssue> Check(LoadedPack loaded)
    {
        var checkedItems = loaded.Pack.Rules
            .SelectMany(RuleReferences.Of)
            .Select(found => (found.Form, found.Item))
            .ToHashSet();
        foreach (var form in loaded.Pack.Forms.All)
        {
            var place = loaded.PlaceOf("form", form.Id);
            if (form.Citation.Document.Length == 0)
                yield return Issues.Uncited($"表 {form.Id} ", $"form {form.Id}", place);
            foreach (var issue in form.Items.SelectMany(item => CheckFormula(form, item, place)))
                yield return issue;
            var missed = form.Items
                .Where(item => item.Kind == CellKind.Figure && !checkedItems.Contains((form.Id, item.Id)))
                .Select(item => item.Id)
                .ToArray();
            if (missed.Length > 0)
                yield return Issues.Unchecked(form.Id, missed, place);
        }
        foreach (var indicator in loaded.Pack.Library.Where(indicator => indicator.Citation.Document.Length == 0))
            yield return Issues.Uncited($"指标 {indicator.Id} ", $"indicator {indicator.Id}", loaded.PlaceOf("indicator", indicator.Id));
    }

    private static IEnumerable<PackIssue> CheckFormula(FormDefinition form, FormItem item, SourceLocation? place)
    {
        if (item.Formula is not { } formula)
            yield break;
        var parsed = RuleParser.ParseFormula(formula, form.Id, place);
        foreach (var problem in parsed.Problems)
            yield return Issues.Formula(form.Id, item.Id, "不能读取：" + problem.Message, "cannot be read: " + problem.English, problem.Place ?? place);
        if (!parsed.IsSuccess)
            yield break;
        foreach (var reference in RuleReferences.Of(parsed.Value).Where(found => !IsColumnOf(form, item, found)))
            yield return Issues.Formula(
                form.Id, item.Id, $"引用了本表没有的列“{reference.Item}”或它自己", $"names “{reference.Item}”, no other column of the form", place);
    }

    private static bool IsColumnOf(FormDefinition form, FormItem item, RuleReference reference) =>
        reference.Form == form.Id
        && reference.Item != item.Id
        && form.Item(reference.Item) is { Kind: CellKind.Figure };
}
