using System.Collections.Concurrent;
using System.Collections.Immutable;
using Hengji.Figures;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.Storage.Reviewing;
using Hengji.Storage.Sqlite;
using Hengji.UseCases.Collecting;
using Hengji.UseCases.Demonstration;
using Hengji.UseCases.Filling;
using Hengji.UseCases.Packs;
using Hengji.UseCases.People;
using Hengji.UseCases.Reviewing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.Reviewing;

/// <summary>The sample department in a SQLite file of its own, with the demonstration's accounts.</summary>
internal sealed class ReviewHouse : IAsyncDisposable
{
    public static readonly DateTime Start = new(2023, 6, 1, 1, 0, 0, DateTimeKind.Utc);

    private static readonly PackShelf Packs = new(Repository.PathOf("packs"));
    private static readonly EphemeralDataProtectionProvider Protection = new();
    private static readonly ConcurrentDictionary<Stage, Lazy<Task<string>>> Templates = new();
    private readonly string file;
    private DateTime clock = Start;

    private ReviewHouse(string file)
    {
        this.file = file;
        Storage = Connect(file);
    }

    public SqliteDbContext Storage { get; }

    public LiveDossiers Dossiers { get; } = new(Packs);

    public SoftwareSigner Signer => new(Storage, Protection, TimeProvider.System);

    public long Id { get; private set; }

    /// <summary>A house of its own, the dossier having come as far as asked for in the regular way.</summary>
    public static async Task<ReviewHouse> OpenAsync(Stage stage = Stage.Filling)
    {
        var file = Path.Combine(Path.GetTempPath(), $"hengji-{Guid.NewGuid():N}.db");
        File.Copy(await Templates.GetOrAdd(stage, _ => new Lazy<Task<string>>(() => MakeTemplateAsync(stage))).Value, file);
        var house = new ReviewHouse(file);
        house.Id = await house.Storage.Dossiers.Select(dossier => dossier.Id).SingleAsync();
        return house;
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        File.Delete(file);
    }

    private async Task CloseAsync()
    {
        _ = await Storage.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        await Storage.DisposeAsync();
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={file};Foreign Keys=True;Default Timeout=15");
        Microsoft.Data.Sqlite.SqliteConnection.ClearPool(connection);
    }

    /// <summary>A second connection, as another request has.</summary>
    public SqliteDbContext Another() => Connect(file);

    /// <summary>A moment later than every one before.</summary>
    public DateTime Later() => clock = clock.AddMinutes(1);

    public async Task<Actor> AsAsync(string name)
    {
        var person = await Storage.Users.AsNoTracking().SingleAsync(found => found.UserName == name);
        return new Actor(person.Id, person.FullName, await ReadRights.RunAsync(Storage, person.Id), "127.0.0.1", "网页");
    }

    public async Task<LiveDossier> LiveAsync() => (await Dossiers.FindAsync(Storage, Id)).Value;

    public async Task<Dossier> DossierAsync() => await Storage.Dossiers.AsNoTracking().SingleAsync();

    public async Task<DossierPart> PartAsync(string unit) =>
        await Storage.Parts.AsNoTracking().SingleAsync(part => part.UnitKey == unit);

    public async Task SaveAsync(string name, string address, string text)
    {
        var at = FigureAddress.TryParse(address)!.Value;
        var live = await LiveAsync();
        var saved = await SaveCells.RunAsync(
            Storage, live.Pack, Id, [new CellChange(at, text, live.Material.Version(at))], await AsAsync(name), Later());
        saved.Value.Cells[0].IsSaved.ShouldBeTrue(saved.Value.Cells[0].Problem?.Message);
    }

    public async Task<Result<ReviewMove>> ShareAsync(
        string name, string unit, PartStage to, string reason = "", ImmutableDictionary<string, string>? explanations = null,
        bool isConfirmed = true, string? scan = null)
    {
        var part = await PartAsync(unit);
        return await MoveShare.RunAsync(
            Storage, Dossiers, Signer,
            new ShareWish(Id, unit, part.Stage, to, part.MovedAt)
            {
                Reason = reason, IsIdentityConfirmed = isConfirmed, ScanSha256 = scan, Explanations = explanations ?? ImmutableDictionary<string, string>.Empty,
            },
            await AsAsync(name), Later());
    }

    /// <summary>Hands on with every error explained and the password entered again.</summary>
    public async Task<Result<ReviewMove>> HandOnAsync(string name, string opinion = "")
    {
        var live = await LiveAsync();
        var handing = await HandingOn.ReadAsync(Storage, live, unitKey: null);
        var wish = new HandOn(Id, live.Material.Dossier.Stage, live.Material.Dossier.Revision)
        {
            Opinion = opinion,
            IsIdentityConfirmed = true,
            Explanations = handing.Errors.Where(error => error.Explanation.Length == 0)
                .ToImmutableDictionary(error => error.Key, _ => "原件如此，已在报告中说明"),
        };
        return await HandOnDossier.RunAsync(Storage, Dossiers, Signer, wish, await AsAsync(name), Later());
    }

    public async Task<Result<ReviewMove>> ReturnAsync(string name, Stage to, string reason, params CellRemark[] remarks)
    {
        var dossier = await DossierAsync();
        return await ReturnDossier.RunAsync(
            Storage, Dossiers, new ReturnWish(Id, dossier.Stage, to, dossier.Revision, reason) { Remarks = [.. remarks] },
            await AsAsync(name), Later());
    }

    /// <summary>Every unit hands up and is approved.</summary>
    public async Task HandInAllAsync()
    {
        foreach (var part in await Storage.Parts.AsNoTracking().Where(part => part.Stage != PartStage.HandedIn).ToListAsync())
        {
            var handing = await HandingOn.ReadAsync(Storage, await LiveAsync(), part.UnitKey);
            var explained = handing.Errors.ToImmutableDictionary(error => error.Key, _ => "已核对原始凭证");
            Done(await ShareAsync(part.UnitKey, part.UnitKey, PartStage.UnitReview, explanations: explained));
            Done(await ShareAsync("h" + part.UnitKey[1..], part.UnitKey, PartStage.HandedIn, "同意报送"));
        }
    }

    /// <summary>On to a stage, as the whole way goes.</summary>
    public async Task AdvanceToAsync(Stage stage)
    {
        await HandInAllAsync();
        var steps = new[] { ("caiwu", ""), ("caiwu", ""), ("zuzhang", "评价客观。"), ("juzhang", "同意上报。"), ("caizheng", "同意受理。") };
        foreach (var (name, opinion) in steps.Skip((int)(await DossierAsync()).Stage - 1).Take((int)stage - (int)(await DossierAsync()).Stage))
            Done(await HandOnAsync(name, opinion));
        (await DossierAsync()).Stage.ShouldBe(stage);
    }

    public static void Done(Result<ReviewMove> outcome) =>
        outcome.IsSuccess.ShouldBeTrue(outcome.IsSuccess ? "" : outcome.Problems[0].Message);

    private static SqliteDbContext Connect(string file)
    {
        var options = new DbContextOptionsBuilder<SqliteDbContext>();
        SqliteStorage.Use(options, file);
        return new SqliteDbContext(options.Options);
    }

    private static async Task<string> MakeTemplateAsync(Stage stage)
    {
        if (stage == Stage.Filling)
            return await LoadSampleAsync();
        var house = await OpenAsync(stage - 1);
        await house.AdvanceToAsync(stage);
        await house.CloseAsync();
        return house.file;
    }

    private static async Task<string> LoadSampleAsync()
    {
        var file = Path.Combine(Path.GetTempPath(), $"hengji-template-{Guid.NewGuid():N}.db");
        await using (var storage = Connect(file))
        {
            await storage.Database.MigrateAsync();
            var (pack, submission) = CollectInput.Run(
                Repository.PathOf("samples", "xiangxi-hrss-2022"), previousInput: null, Packs.Folder).Value;
            var dossier = await StoreMaterial.RunAsync(storage, submission, pack.Forms, Actor.System, Start);
            foreach (var account in DemonstrationAccounts.For(submission.Units))
            {
                var person = new Person { UserName = account.Name, FullName = account.FullName, Post = account.Post };
                _ = storage.Users.Add(person);
                _ = await storage.SaveChangesAsync();
                _ = storage.Grants.Add(new RoleGrant
                {
                    PersonId = person.Id, Role = account.Role, UnitKey = account.UnitKey,
                    DepartmentId = account.IsOfDepartment ? dossier.DepartmentId : null,
                });
            }
            _ = await storage.SaveChangesAsync();
            _ = await storage.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        return file;
    }
}
