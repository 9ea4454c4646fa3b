using Hengji.Regulations;

namespace Hengji.Packs.Reading;

/// <summary>A pack with what only its files tell.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Layers">The packs it was put together from, bases first, with their first valid days.</param>
/// <param name="Places">Where parts are written, by <c>form income</c>, <c>scheme department</c>, <c>deadline notice</c>, <c>report</c>.</param>
internal sealed record LoadedPack(
    Pack Pack,
    ImmutableArray<(string Id, DateOnly ValidFrom)> Layers,
    ImmutableDictionary<string, SourceLocation> Places)
{
    /// <summary>Where a part is written, or null when the pack was not read from files.</summary>
    public SourceLocation? PlaceOf(string kind, string id) => Places.GetValueOrDefault($"{kind} {id}");
}
