using System.Collections.Concurrent;
using Hengji.Regulations;

namespace Hengji.UseCases.Packs;

/// <summary>Packs read once and kept, for hosts that live long.</summary>
/// <param name="folder">Folder of packs.</param>
public sealed class PackShelf(string folder)
{
    private readonly ConcurrentDictionary<string, Lazy<Result<Pack>>> packs = new(StringComparer.Ordinal);

    /// <summary>Folder of packs.</summary>
    public string Folder => folder;

    /// <summary>The pack, or why it cannot be read.</summary>
    public Result<Pack> Find(string packId) =>
        packs.GetOrAdd(packId, id => new Lazy<Result<Pack>>(() => PackStore.Read(folder, id))).Value;
}
