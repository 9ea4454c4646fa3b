using Hengji.UseCases.Filling;
using Hengji.UseCases.Packs;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.Filling;

public sealed class LiveDossiersTests : IDisposable
{
    private const int Readers = 8;

    private readonly SampleDossier sample = new();

    [Fact]
    public async Task Readers_of_one_moment_share_what_the_first_worked_out()
    {
        var live = new LiveDossiers(new PackShelf(Repository.PathOf("packs")));

        var found = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(() => FindAsync(live))));

        found.Distinct(ReferenceEqualityComparer.Instance).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task After_a_change_it_is_worked_out_anew()
    {
        var live = new LiveDossiers(new PackShelf(Repository.PathOf("packs")));
        var before = await FindAsync(live);
        await using (var storage = sample.Open())
            _ = await storage.Dossiers.ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Revision, dossier => dossier.Revision + 1));

        var after = await FindAsync(live);

        after.ShouldNotBeSameAs(before);
        after.Material.Dossier.Revision.ShouldBe(before.Material.Dossier.Revision + 1);
    }

    public void Dispose() => sample.Dispose();

    private async Task<LiveDossier> FindAsync(LiveDossiers live)
    {
        await using var storage = sample.Open();
        return (await live.FindAsync(storage, 1)).Value;
    }
}
