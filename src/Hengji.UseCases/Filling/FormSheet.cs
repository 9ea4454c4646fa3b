using Hengji.Checks;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Filling;

/// <summary>A form as one person sees it now: rows they may see, cells they may fill, findings that concern them.</summary>
/// <param name="Form">Its layout.</param>
/// <param name="Revision">Revision of the dossier it shows.</param>
/// <param name="Rows">Rows in order.</param>
/// <param name="Findings">Findings that touch this form and only cells the person may see.</param>
public sealed record FormSheet(
    FormDefinition Form, long Revision, ImmutableArray<SheetRow> Rows, ImmutableArray<Finding> Findings)
{
    /// <summary>All cells, row by row.</summary>
    public IEnumerable<SheetCell> Cells => Rows.SelectMany(row => row.Cells);

    /// <summary>Whether another sheet of the form has the same rows in the same order.</summary>
    public bool HasRowsOf(FormSheet other) => Rows.Select(row => row.Key).SequenceEqual(other.Rows.Select(row => row.Key));

    /// <summary>Cells that differ from an earlier sheet of the same rows.</summary>
    public IEnumerable<SheetCell> ChangesSince(FormSheet earlier) =>
        Cells.Zip(earlier.Cells).Where(pair => pair.First != pair.Second).Select(pair => pair.First);

    /// <summary>Whether another sheet has the same findings, as a reader sees them.</summary>
    public bool HasFindingsOf(FormSheet other) =>
        Findings.Select(Seen).SequenceEqual(other.Findings.Select(Seen));

    /// <summary>Makes it.</summary>
    public static FormSheet Of(LiveDossier live, FormDefinition form, Rights rights)
    {
        var material = live.Material;
        var rows = material.RowsOf(form).Where(row => Sees(rights, material, form, row.Key)).ToList();
        var levels = Levels(live, form.Id);
        return new FormSheet(
            form,
            material.Dossier.Revision,
            [.. rows.Select(row => new SheetRow(row.Key, row.Label, [.. form.Items.Select(item => Cell(live, form, item, row.Key, rights, levels))]))],
            [.. live.Checks.Findings.Concat(live.Evaluation.Findings).Where(finding => IsFor(live, finding, form.Id, rights))]);
    }

    /// <summary>Whether a person may see a row: a unit never sees another unit's.</summary>
    public static bool Sees(Rights rights, DossierMaterial material, FormDefinition form, string row) =>
        material.UnitOf(form, row) is { } unit
            ? rights.Sees(material.Dossier, unit)
            : rights.SeesWhole(material.Dossier);

    private static SheetCell Cell(
        LiveDossier live, FormDefinition form, FormItem item, string row, Rights rights, Dictionary<FigureAddress, FindingLevel> levels)
    {
        var address = new FigureAddress(form.Id, item.Id, row);
        var stored = live.Material.Cells.GetValueOrDefault(address);
        var state = item.Entry == CellEntry.Computed ? SheetCellState.Computed
            : FillingRights.Refusal(rights, live.Material, form, item, row) is null ? SheetCellState.Open
            : SheetCellState.Closed;
        return new SheetCell(
            address, stored?.Text ?? "", stored?.Version ?? 0, state, live.CellProblems.GetValueOrDefault(address), stored?.IsAssumed ?? false)
        {
            Level = levels.TryGetValue(address, out var level) ? level : null,
        };
    }

    private static Dictionary<FigureAddress, FindingLevel> Levels(LiveDossier live, string form)
    {
        var levels = new Dictionary<FigureAddress, FindingLevel>();
        foreach (var finding in live.Checks.Findings)
        {
            foreach (var place in finding.Places.Where(place => place.Figure.Form == form))
                _ = levels.TryAdd(place.Figure, finding.Level); // findings come worst first
        }
        return levels;
    }

    /// <summary>What tells one finding from another; the figures are in its explanation.</summary>
    private static (string Code, FindingLevel Level, string Row, string Message, string Explanation, string Suspects) Seen(Finding finding) =>
        (finding.Code, finding.Level, finding.RowLabel, finding.Message, finding.Explanation,
            string.Join(' ', finding.Suspects.Select(suspect => $"{suspect.Figure.Address} {suspect.Repair}")));

    private static bool IsFor(LiveDossier live, Finding finding, string form, Rights rights) =>
        finding.Places.Any(place => place.Figure.Form == form) && IsVisible(live, finding, rights);

    /// <summary>Whether every place of a finding may be seen by the person.</summary>
    public static bool IsVisible(LiveDossier live, Finding finding, Rights rights) =>
        rights.SeesWhole(live.Material.Dossier)
        || (!finding.Places.IsEmpty && finding.Places.All(place =>
            live.Pack.Forms.Find(place.Figure.Form) is { } form && Sees(rights, live.Material, form, place.Figure.Row)));
}

/// <summary>A row of a sheet.</summary>
public sealed record SheetRow(string Key, string Label, ImmutableArray<SheetCell> Cells);

/// <summary>A cell of a sheet.</summary>
/// <param name="Address">The cell.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Version">Its version, 0 when never filled.</param>
/// <param name="State">Whether the person may fill it.</param>
/// <param name="Problem">Why it cannot be read; null when it can.</param>
/// <param name="IsAssumed">Whether it is an assumption.</param>
public sealed record SheetCell(
    FigureAddress Address, string Text, int Version, SheetCellState State, Problem? Problem, bool IsAssumed)
{
    /// <summary>Worst finding that touches it; null for none.</summary>
    public FindingLevel? Level { get; init; }
}

/// <summary>Whether a cell may be filled.</summary>
public enum SheetCellState
{
    /// <summary>Open to this person now.</summary>
    Open,

    /// <summary>Computed by the system.</summary>
    Computed,

    /// <summary>Not open to this person, or not now.</summary>
    Closed,
}
