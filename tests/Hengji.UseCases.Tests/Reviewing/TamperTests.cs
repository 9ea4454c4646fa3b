using System.Text;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.Reviewing;

public sealed class TamperTests
{
    [Fact]
    public async Task Finds_a_changed_snapshot()
    {
        await using var house = await SignedAsync();
        var snapshot = await house.Storage.Snapshots.AsNoTracking().SingleAsync(snapshot => snapshot.UnitKey == null);
        var content = Encoding.UTF8.GetString(Snapshots.Open(snapshot)!);
        Encoding.UTF8.GetString(Snapshots.Open(snapshot)!).ShouldContain("\"year\":2022");
        await house.Storage.Database.ExecuteSqlAsync($"UPDATE snapshots SET content = {Pack(content.Replace("8675.33", "8675.34", StringComparison.Ordinal))}");
        (await VerdictAsync(house)).ShouldBe(SignatureVerdict.SnapshotChanged);
        await house.Storage.Database.ExecuteSqlAsync($"UPDATE snapshots SET content = {new byte[] { 1, 2, 3 }}");
        (await VerdictAsync(house)).ShouldBe(SignatureVerdict.SnapshotChanged);
    }

    [Fact]
    public async Task Finds_a_changed_opinion()
    {
        await using var house = await SignedAsync();
        await house.Storage.Signatures.ExecuteUpdateAsync(set => set.SetProperty(signature => signature.Opinion, "不同意"));
        (await VerdictAsync(house)).ShouldBe(SignatureVerdict.StatementChanged);
    }

    [Fact]
    public async Task Finds_an_opinion_changed_together_with_its_statement()
    {
        await using var house = await SignedAsync();
        var signature = await house.Storage.Signatures.AsNoTracking().SingleAsync(found => found.Stage != Stage.Filling);
        var forged = signature.Statement.Replace("评价客观。", "不同意", StringComparison.Ordinal);
        await house.Storage.Signatures.ExecuteUpdateAsync(set => set
            .SetProperty(found => found.Opinion, "不同意").SetProperty(found => found.Statement, forged));
        (await VerdictAsync(house)).ShouldBe(SignatureVerdict.Forged);
    }

    [Fact]
    public async Task Finds_a_key_that_is_not_the_signers()
    {
        await using var house = await SignedAsync();
        await house.Storage.Signatures.ExecuteUpdateAsync(set => set.SetProperty(signature => signature.PublicKey, new byte[65]));
        (await VerdictAsync(house)).ShouldBe(SignatureVerdict.UnknownKey);
    }

    [Fact]
    public async Task Content_has_one_spelling()
    {
        await using var house = await SignedAsync();
        var snapshot = await house.Storage.Snapshots.AsNoTracking().SingleAsync(snapshot => snapshot.UnitKey == null);
        var live = await house.LiveAsync();
        var again = Snapshots.Material(snapshot, live.Material)!;
        again.Cells.Count(cell => cell.Value.Text.Length > 0)
            .ShouldBe(live.Material.Cells.Count(cell => cell.Value.Text.Length > 0));
        (await Snapshots.CurrentSm3Async(house.Storage, again)).ShouldBe(snapshot.Sm3);
        Encoding.UTF8.GetString(Snapshots.Open(snapshot)!).ShouldStartWith("{\"assumed\":[");
    }

    private static async Task<ReviewHouse> SignedAsync()
    {
        var house = await ReviewHouse.OpenAsync(Stage.DepartmentSigning);
        return house;
    }

    private static async Task<SignatureVerdict> VerdictAsync(ReviewHouse house) =>
        (await Signatures.CheckAsync(house.Storage, house.Id, _ => "", _ => false)).Single(signed => signed.Snapshot.UnitKey is null).Verdict;

    private static byte[] Pack(string content)
    {
        using var packed = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(content));
        return packed.ToArray();
    }
}
