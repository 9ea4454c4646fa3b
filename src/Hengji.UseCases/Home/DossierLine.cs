using Hengji.Storage.Departments;
using Hengji.Storage.Dossiers;

namespace Hengji.UseCases.Home;

/// <summary>A dossier in a list: no cell was read and nothing was checked for it.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Department">Name of its department.</param>
/// <param name="Tally">What the checks said when they were last counted; null when not counted yet.</param>
/// <param name="Units">Its units in form order, the department itself left out.</param>
/// <param name="Parts">How far each unit has come, by unit key.</param>
/// <param name="Returns">Latest returns that still stand, by unit key; empty key for the whole dossier.</param>
public sealed record DossierLine(
    Dossier Dossier,
    string Department,
    DossierTally? Tally,
    ImmutableArray<UnitEntry> Units,
    ImmutableDictionary<string, DossierPart> Parts,
    ImmutableDictionary<string, Return> Returns)
{
    /// <summary>Whether the counts are of the dossier as it stands.</summary>
    public bool IsCounted => Tally?.Revision == Dossier.Revision;

    /// <summary>Stage of a unit's share.</summary>
    public PartStage StageOf(string unitKey) => Parts.GetValueOrDefault(unitKey)?.Stage ?? PartStage.Filling;
}
