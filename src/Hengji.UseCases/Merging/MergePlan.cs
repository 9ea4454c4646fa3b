using Hengji.Figures;
using Hengji.UseCases.Filling;

namespace Hengji.UseCases.Merging;

/// <summary>What an uploaded file would change, before anything is changed (试算).</summary>
/// <param name="File">Name of the file.</param>
/// <param name="HasBase">Whether the file knows what it held when it was downloaded.</param>
/// <param name="Revision">Revision of the dossier the plan was made against.</param>
/// <param name="Lines">Cells that would change, conflict, or may not be changed; others are only counted.</param>
/// <param name="NewRows">Rows of lists the file adds.</param>
/// <param name="Remarks">What else a person should know: formulas typed over, rows that are gone, cells that cannot be read.</param>
/// <param name="Kept">How many cells others changed and the file did not.</param>
/// <param name="Agreeing">How many cells are the same on both sides.</param>
public sealed record MergePlan(
    string File,
    bool HasBase,
    long Revision,
    ImmutableArray<MergeLine> Lines,
    ImmutableArray<NewRow> NewRows,
    ImmutableArray<Problem> Remarks,
    int Kept,
    int Agreeing)
{
    /// <summary>Every row of the file that could be placed, in its order.</summary>
    public ImmutableArray<MergeRow> Rows { get; init; } = [];

    /// <summary>Lines that will be taken.</summary>
    public IEnumerable<MergeLine> Taken => Lines.Where(line => line is { Verdict: MergeVerdict.Take, Refusal: null });

    /// <summary>Lines a person must choose for.</summary>
    public IEnumerable<MergeLine> Conflicts => Lines.Where(line => line is { Verdict: MergeVerdict.Conflict, Refusal: null });

    /// <summary>Lines this person may not change; they stay as they are.</summary>
    public IEnumerable<MergeLine> Refused => Lines.Where(line => line.Refusal is not null);

    /// <summary>Choices that leave what is stored wherever the file disagrees with it.</summary>
    public ImmutableArray<MergeChoice> KeepingTheirs =>
        [.. Conflicts.Select(line => new MergeChoice(line.Address, TakesMine: false, line.Version))];
}

/// <summary>A cell of a plan.</summary>
/// <param name="Address">The cell.</param>
/// <param name="Form">Title of its form.</param>
/// <param name="Row">Label of its row.</param>
/// <param name="Item">Label of its column.</param>
/// <param name="Origin">What the file held when it was downloaded; null when it does not know.</param>
/// <param name="Theirs">What is stored now; empty when the person may not change it.</param>
/// <param name="Version">Version of what is stored.</param>
/// <param name="By">Who changed it last.</param>
/// <param name="Mine">What the file holds.</param>
/// <param name="Place">File and cell.</param>
/// <param name="Verdict">What is to become of it.</param>
public sealed record MergeLine(
    FigureAddress Address,
    string Form,
    string Row,
    string Item,
    string? Origin,
    string Theirs,
    int Version,
    string By,
    string Mine,
    SourceLocation Place,
    MergeVerdict Verdict)
{
    /// <summary>Why the person may not change it; null when they may.</summary>
    public Problem? Refusal { get; init; }

    /// <summary>Why what the file holds cannot be read yet; it is taken as a draft nevertheless.</summary>
    public Problem? Reading { get; init; }

    /// <summary>Whether the file marks it as an assumption.</summary>
    public bool IsAssumed { get; init; }

    internal CellChange Change => new(Address, Mine, Version) { IsAssumed = IsAssumed, Source = Place.ToString() };
}

/// <summary>A row of the file and what is to become of its cells.</summary>
/// <param name="Form">The form.</param>
/// <param name="Key">Its key.</param>
/// <param name="Label">Its label; empty in forms with one row.</param>
/// <param name="IsNew">Whether the file adds it.</param>
/// <param name="Place">Where it stands in the file.</param>
/// <param name="Lines">Cells that change, conflict or are refused.</param>
/// <param name="Agreeing">Cells that are the same on both sides.</param>
/// <param name="Kept">Cells others changed and the file did not.</param>
public sealed record MergeRow(
    string Form, string Key, string Label, bool IsNew, SourceLocation Place, ImmutableArray<MergeLine> Lines, int Agreeing, int Kept);

/// <summary>A row the file adds to a list.</summary>
/// <param name="Form">The form.</param>
/// <param name="Key">Its key: the file's, or a free one.</param>
/// <param name="UnitKey">Unit it belongs to; null for the department.</param>
/// <param name="Place">Where it stands in the file.</param>
public sealed record NewRow(string Form, string Key, string? UnitKey, SourceLocation Place);

/// <summary>A person's choice for a conflict.</summary>
/// <param name="Address">The cell.</param>
/// <param name="TakesMine">Whether the file's value is taken.</param>
/// <param name="Version">Version of the stored value the person saw; another one makes it a conflict again.</param>
public sealed record MergeChoice(FigureAddress Address, bool TakesMine, int Version);
