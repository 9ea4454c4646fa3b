using Hengji.Figures;
using Hengji.Storage;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.Storage.Sqlite;
using Hengji.UseCases.Collecting;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.UseCases.Tests.Collecting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.Filling;

/// <summary>The sample department in a SQLite file of its own, gone afterwards.</summary>
internal sealed class SampleDossier : IDisposable
{
    public static readonly DateTime Now = new(2023, 6, 1, 8, 0, 0, DateTimeKind.Utc);

    private static readonly Lazy<byte[]> Template = new(Load);
    private readonly string folder = Directory.CreateTempSubdirectory("hengji-dossier-").FullName;
    private readonly LiveDossiers live = new(new PackShelf(Repository.PathOf("packs")));

    public SampleDossier() => File.WriteAllBytes(Path.Combine(folder, "hengji.db"), Template.Value);

    /// <summary>A path inside its folder.</summary>
    public string PathOf(string name) => Path.Combine(folder, name);

    public HengjiDbContext Open() => Open(PathOf("hengji.db"));

    public LiveDossier Live()
    {
        using var storage = Open();
        return live.FindAsync(storage, 1).GetAwaiter().GetResult().Value;
    }

    public string Text(string address) => Live().Material.Text(FigureAddress.TryParse(address)!.Value);

    public StoredCell? Cell(string address) => Live().Material.Cells.GetValueOrDefault(FigureAddress.TryParse(address)!.Value);

    public SaveOutcome Save(Actor actor, string address, string text)
    {
        using var storage = Open();
        var at = FigureAddress.TryParse(address)!.Value;
        return SaveCells.RunAsync(storage, Live().Pack, 1, [new CellChange(at, text, Live().Material.Version(at))], actor, Now)
            .GetAwaiter().GetResult().Value;
    }

    public void Move(Stage stage)
    {
        using var storage = Open();
        storage.Dossiers.ExecuteUpdate(set => set.SetProperty(dossier => dossier.Stage, stage));
    }

    public static Actor Someone(Role role, params string[] units) =>
        new(7, "测试人员", new Rights([new Grant(role, 1, units.Length == 0 ? null : [.. units], null, null)]), "127.0.0.1", "测试");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static byte[] Load()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("hengji-template-").FullName, "hengji.db");
        using (var storage = Open(file))
        {
            storage.Database.Migrate();
            var sample = CollectInput.Run(Hunan.Sample, previousInput: null, Repository.PathOf("packs")).Value;
            _ = StoreMaterial.RunAsync(storage, sample.Submission, sample.Pack.Forms, Actor.System, Now).GetAwaiter().GetResult();
            _ = storage.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        SqliteConnection.ClearAllPools();
        var bytes = File.ReadAllBytes(file);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return bytes;
    }

    private static SqliteDbContext Open(string file)
    {
        var options = new DbContextOptionsBuilder<SqliteDbContext>();
        SqliteStorage.Use(options, file);
        return new SqliteDbContext(options.Options);
    }
}
