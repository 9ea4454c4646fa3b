using System.Collections.Concurrent;
using Hengji.Budgets;
using Hengji.Regulations;

namespace Hengji.UseCases.Packs;

/// <summary>Packs read once and kept, for hosts that live long.</summary>
/// <param name="folder">Folder of packs.</param>
public sealed class PackShelf(string folder)
{
    private readonly ConcurrentDictionary<string, Lazy<Result<Pack>>> packs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string PackId, int Year), Lazy<Result<Pack>>> ofYears = new();

    /// <summary>Folder of packs.</summary>
    public string Folder => folder;

    /// <summary>The pack, or why it cannot be read.</summary>
    public Result<Pack> Find(string packId) =>
        packs.GetOrAdd(packId, id => new Lazy<Result<Pack>>(() => PackStore.Read(folder, id))).Value;

    /// <summary>The pack with the headings of a year, the same one each time: what is worked out once for a pack is kept by it.</summary>
    public Result<Pack> Find(string packId, FiscalYear year) =>
        ofYears.GetOrAdd((packId, year.Value), key => new Lazy<Result<Pack>>(() => OfYear(key.PackId, year))).Value;

    private Result<Pack> OfYear(string packId, FiscalYear year)
    {
        var found = Find(packId);
        return found.IsSuccess ? found.Value with { Forms = found.Value.Forms.ForYear(year) } : found;
    }
}
