using Hengji.Storage.Dossiers;
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

    [Fact]
    public async Task A_page_that_shows_an_earlier_revision_is_content_with_it_until_the_stage_changes()
    {
        var live = new LiveDossiers(new PackShelf(Repository.PathOf("packs")));
        var before = await FindAsync(live);
        var shown = before.Material.Dossier.Revision;
        await using var storage = sample.Open();
        _ = await storage.Dossiers.ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Revision, dossier => dossier.Revision + 1));

        (await FindAsync(live, shown)).ShouldBeSameAs(before);
        (await FindAsync(live, shown + 1)).Material.Dossier.Revision.ShouldBe(shown + 1);
        (await FindAsync(live, shown)).Material.Dossier.Revision.ShouldBe(shown + 1); // nobody is shown less than what is known

        _ = await storage.Dossiers.ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Stage, Stage.Compiling));
        (await FindAsync(live, shown)).Material.Dossier.Stage.ShouldBe(Stage.Compiling);
    }

    public void Dispose() => sample.Dispose();

    private async Task<LiveDossier> FindAsync(LiveDossiers live, long? shown = null)
    {
        await using var storage = sample.Open();
        return (await live.FindAsync(storage, 1, shown, TestContext.Current.CancellationToken)).Value;
    }
}
