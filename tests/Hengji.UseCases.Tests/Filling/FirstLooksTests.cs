using Hengji.Storage.Dossiers;
using Hengji.Storage.Reviewing;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Packs;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.Filling;

public sealed class FirstLooksTests : IDisposable
{
    private readonly SampleDossier sample = new();

    [Fact]
    public async Task One_of_each_pack_and_year_is_worked_out_and_kept()
    {
        var live = new LiveDossiers(new PackShelf(Repository.PathOf("packs")));
        await using var storage = sample.Open();
        var later = await AddAsync(storage, 2023);
        var broken = await AddAsync(storage, 2024, "no-such-pack");

        (await FirstLooks.RunAsync(storage, live, TestContext.Current.CancellationToken)).ShouldBe([broken, later, 1]);

        var found = (await live.FindAsync(storage, 1, TestContext.Current.CancellationToken)).Value;
        (await live.FindAsync(storage, 1, TestContext.Current.CancellationToken)).Value.ShouldBeSameAs(found);
    }

    [Fact]
    public async Task Those_that_moved_last_follow()
    {
        await using var storage = sample.Open();
        var years = new List<long>();
        foreach (var year in Enumerable.Range(2010, 6))
            years.Add(await AddAsync(storage, year));
        foreach (var (dossier, day) in ((long, int)[])[(years[0], 1), (years[1], 2)])
        {
            _ = storage.Moves.Add(new ReviewMove
            {
                DossierId = dossier, From = Stage.Filling, To = Stage.Compiling, Reason = "", ById = 1, By = "填报人", At = SampleDossier.Now.AddDays(day),
            });
        }
        _ = await storage.SaveChangesAsync(TestContext.Current.CancellationToken);

        var looked = await FirstLooks.RunAsync(storage, new LiveDossiers(new PackShelf(Repository.PathOf("packs"))), TestContext.Current.CancellationToken);

        looked.ShouldBe([1, years[5], years[4], years[3], years[1], years[0], years[2]]); // newest years, then moved last, then youngest
    }

    [Fact]
    public async Task A_platform_without_dossiers_has_nothing_to_look_at()
    {
        await using var storage = sample.Open();
        _ = await storage.Dossiers.ExecuteDeleteAsync(TestContext.Current.CancellationToken);

        (await FirstLooks.RunAsync(storage, new LiveDossiers(new PackShelf(Repository.PathOf("packs"))), TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    public void Dispose() => sample.Dispose();

    private static async Task<long> AddAsync(Hengji.Storage.HengjiDbContext storage, int year, string? pack = null)
    {
        var first = await storage.Dossiers.AsNoTracking().FirstAsync(TestContext.Current.CancellationToken);
        var dossier = new Dossier { DepartmentId = first.DepartmentId, Year = year, PackId = pack ?? first.PackId };
        _ = storage.Dossiers.Add(dossier);
        _ = await storage.SaveChangesAsync(TestContext.Current.CancellationToken);
        return dossier.Id;
    }
}
