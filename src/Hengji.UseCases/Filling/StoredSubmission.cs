using Hengji.Figures;
using Hengji.Forms;
using Hengji.Regulations;
using Hengji.Storage.Departments;
using Hengji.UseCases.Collecting;

namespace Hengji.UseCases.Filling;

/// <summary>Makes the core's submission from what is stored: drafts included, so a cell that cannot be read is told apart.</summary>
public static class StoredSubmission
{
    /// <summary>The material and the problems of single cells.</summary>
    /// <param name="Submission">The material without the cells that cannot be read.</param>
    /// <param name="CellProblems">Why a cell cannot be read, by address.</param>
    public sealed record Understood(Submission Submission, ImmutableDictionary<FigureAddress, Problem> CellProblems);

    /// <summary>Understands.</summary>
    /// <returns>The material, or problems of the unit list and the like that no cell can cure.</returns>
    public static Result<Understood> Build(DossierMaterial material, Pack pack)
    {
        var problems = new Dictionary<FigureAddress, Problem>();
        var raw = ToRaw(material, pack.Forms, problems);
        var built = SubmissionBuilder.Build(raw, pack.Forms);
        return built.IsSuccess
            ? new Understood(built.Value, problems.ToImmutableDictionary())
            : Result<Understood>.Failure(built.Problems);
    }

    /// <summary>The material as a reader of files would have found it, cells that cannot be read left out.</summary>
    private static RawSubmission ToRaw(DossierMaterial material, FormCatalogue forms, Dictionary<FigureAddress, Problem> problems) =>
        new(
            new SourceLocation(material.Department.Name, ""),
            material.Dossier.PackId,
            material.Dossier.Year.ToString(CultureInfo.InvariantCulture),
            UnitList(material),
            [.. Started(material, forms).Select(form => ToRaw(material, form, problems))]);

    private static IEnumerable<FormDefinition> Started(DossierMaterial material, FormCatalogue forms)
    {
        var filled = material.Cells.Where(cell => cell.Value.Text.Length > 0).Select(cell => cell.Key.Form).ToHashSet(StringComparer.Ordinal);
        return forms.All.Where(form => form.RowKind == FormRowKind.List ? material.Rows.ContainsKey(form.Id) : filled.Contains(form.Id));
    }

    private static RawForm ToRaw(DossierMaterial material, FormDefinition form, Dictionary<FigureAddress, Problem> problems) =>
        new(
            form.Id,
            MoneyUnit: null,
            [.. material.RowsOf(form)
                .Where(row => IsComplete(material, form, row, problems))
                .Select(row => ToRaw(material, form, row, problems))],
            new SourceLocation(form.Title, ""));

    /// <summary>A row without a cell it must have is not understood yet; the cell says so.</summary>
    private static bool IsComplete(
        DossierMaterial material, FormDefinition form, FormRow row, Dictionary<FigureAddress, Problem> problems)
    {
        var missing = form.Items.Where(item =>
            item.IsRequired && string.IsNullOrWhiteSpace(material.Text(new FigureAddress(form.Id, item.Id, row.Key)))).ToList();
        foreach (var item in missing)
            problems[new FigureAddress(form.Id, item.Id, row.Key)] = new RequiredCell(item.Label, Place(form, item, row));
        return missing.Count == 0;
    }

    private static RawFormRow ToRaw(
        DossierMaterial material, FormDefinition form, FormRow row, Dictionary<FigureAddress, Problem> problems)
    {
        var cells = ImmutableDictionary.CreateBuilder<string, RawFormCell>(StringComparer.Ordinal);
        var assumed = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var item in form.Items)
        {
            var address = new FigureAddress(form.Id, item.Id, row.Key);
            if (material.Cells.GetValueOrDefault(address) is not { Text.Length: > 0 } cell)
                continue;
            var raw = new RawFormCell(cell.Text, Place(form, item, row));
            if (CellReading.Check(form, item, row.Key, raw, UnitText(material, form, item, row.Key)) is { } problem)
                problems[address] = problem;
            else
                cells[item.Id] = raw;
            if (cell.IsAssumed)
                assumed.Add(item.Id);
        }
        return new RawFormRow(row.Key, row.Label, cells.ToImmutable(), assumed.ToImmutable(), new SourceLocation(form.Title, row.Label));
    }

    private static string? UnitText(DossierMaterial material, FormDefinition form, FormItem item, string row) =>
        item.UnitItem is { } unit ? material.Text(new FigureAddress(form.Id, unit, row)) : null;

    private static SourceLocation Place(FormDefinition form, FormItem item, FormRow row) =>
        new(form.Title, row.Label.Length > 0 ? $"{row.Label} {item.Label}" : item.Label);

    private static RawForm UnitList(DossierMaterial material)
    {
        var source = new SourceLocation("单位名单", "");
        return new RawForm("units", MoneyUnit: null, [.. material.Units.Select(unit => UnitRow(unit, source))], source);
    }

    private static RawFormRow UnitRow(UnitEntry unit, SourceLocation source)
    {
        var cells = new Dictionary<string, string>
        {
            ["id"] = unit.Key,
            ["code"] = unit.Code,
            ["name"] = unit.Name,
            ["parent"] = unit.ParentKey ?? "",
            ["kind"] = unit.Kind,
            ["aliases"] = unit.Aliases,
        };
        return new RawFormRow(
            unit.Key,
            unit.Name,
            cells.ToImmutableDictionary(cell => cell.Key, cell => new RawFormCell(cell.Value, source), StringComparer.Ordinal),
            [],
            source);
    }
}
