using Hengji.Figures;

namespace Hengji.UseCases.Filling;

/// <summary>A cell somebody wants to change.</summary>
/// <param name="Address">The cell.</param>
/// <param name="Text">What shall stand there; empty clears it.</param>
/// <param name="BaseVersion">Version the person saw; 0 for a cell never filled.</param>
public sealed record CellChange(FigureAddress Address, string Text, int BaseVersion)
{
    /// <summary>Whether the value is an assumption (假定).</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Where it came from; the person at the page unless said otherwise.</summary>
    public string Source { get; init; } = "在线填报";
}

/// <summary>What became of a change.</summary>
/// <param name="Address">The cell.</param>
/// <param name="Text">What stands there now.</param>
/// <param name="Version">Its version now.</param>
/// <param name="Problem">
/// <c>cell.conflict</c>, <c>cell.forbidden</c>, <c>cell.computed</c> or <c>cell.not-found</c> when it was not saved; a problem
/// of reading when it was saved as a draft that cannot be understood yet; null when all is well.
/// </param>
/// <param name="IsSaved">Whether it was saved.</param>
public sealed record CellOutcome(FigureAddress Address, string Text, int Version, Problem? Problem, bool IsSaved);

/// <summary>What became of all changes of one request.</summary>
/// <param name="Revision">The dossier's revision now.</param>
/// <param name="Cells">One outcome for each change, in order.</param>
public sealed record SaveOutcome(long Revision, ImmutableArray<CellOutcome> Cells)
{
    /// <summary>Computed cells that changed with them.</summary>
    public ImmutableArray<CellOutcome> Computed { get; init; } = [];
}
