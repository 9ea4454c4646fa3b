using System.Collections.Immutable;
using System.Text;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.Reviewing;

public sealed class UnitSignatureTests
{
    [Fact]
    public async Task The_head_signs_the_units_own_share_and_nothing_else()
    {
        await using var house = await SubmittedAsync("u01");
        ReviewHouse.Done(await house.ShareAsync("h01", "u01", PartStage.HandedIn, "同意报送"));
        var signed = (await SignedAsync(house, "h01"))["u01"];
        (signed.Verdict, signed.IsSuperseded, signed.Signature.Opinion).ShouldBe((SignatureVerdict.Valid, false, "同意报送"));
        var content = Encoding.UTF8.GetString(Snapshots.Open(signed.Snapshot)!);
        content.ShouldContain("@u01\"");
        content.ShouldNotContain("u02");
        content.ShouldContain("\"format\":\"hengji.snapshot-share/1\"");
        (await SignedAsync(house, "h02")).ShouldBeEmpty(); // another unit's head does not even see it
        (await SignedAsync(house, "caiwu")).Keys.ShouldBe(["u01"]);
    }

    [Fact]
    public async Task Without_the_password_nothing_is_signed_or_handed_in()
    {
        await using var house = await SubmittedAsync("u01");
        (await house.ShareAsync("h01", "u01", PartStage.HandedIn, isConfirmed: false)).Problems[0].Code.ShouldBe("review.identity");
        (await house.Storage.Signatures.CountAsync()).ShouldBe(0);
        (await house.PartAsync("u01")).Stage.ShouldBe(PartStage.UnitReview);
    }

    [Fact]
    public async Task The_head_may_sign_on_paper_and_the_scan_is_what_holds()
    {
        await using var house = await SubmittedAsync("u01");
        var scan = new string('a', 64);
        (await house.ShareAsync("h01", "u01", PartStage.HandedIn, isConfirmed: false, scan: scan)).Problems[0].Code.ShouldBe("review.no-scan");
        _ = house.Storage.EvidenceFiles.Add(new() { Sha256 = scan, SizeBytes = 1, MediaType = "application/pdf", StoredAt = house.Later() });
        _ = await house.Storage.SaveChangesAsync(TestContext.Current.CancellationToken);

        ReviewHouse.Done(await house.ShareAsync("h01", "u01", PartStage.HandedIn, "同意报送", isConfirmed: false, scan: scan));
        (await SignedAsync(house, "caiwu", file => file == scan))["u01"].Verdict.ShouldBe(SignatureVerdict.Scan);
        (await SignedAsync(house, "caiwu"))["u01"].Verdict.ShouldBe(SignatureVerdict.ScanChanged);
    }

    [Fact]
    public async Task Another_units_change_leaves_it_in_force_and_the_units_own_does_not()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.PanelOpinion);
        ReviewHouse.Done(await house.ReturnAsync("zuzhang", Stage.Filling, "请核对", new CellRemark(new("income", "fiscal", "u07"), "不一致")));
        await house.SaveAsync("u07", "income.fiscal@u07", "1.00");
        var signed = await SignedAsync(house, "caiwu");
        signed["u07"].IsSuperseded.ShouldBeTrue();
        signed["u07"].Verdict.ShouldBe(SignatureVerdict.Valid); // it stays good for the old values
        signed["u06"].IsSuperseded.ShouldBeFalse();
        await house.AdvanceToAsync(Stage.PanelOpinion);
        signed = await SignedAsync(house, "caiwu");
        signed["u07"].IsSuperseded.ShouldBeFalse(); // the head signed again
        (await house.Storage.Signatures.CountAsync(found => found.SupersededAt != null)).ShouldBe(1);
    }

    [Fact]
    public async Task Finds_a_share_changed_in_the_database()
    {
        await using var house = await SubmittedAsync("u01");
        ReviewHouse.Done(await house.ShareAsync("h01", "u01", PartStage.HandedIn));
        await house.Storage.Snapshots.ExecuteUpdateAsync(set => set.SetProperty(snapshot => snapshot.Sm3, new string('0', 64)));
        (await SignedAsync(house, "h01"))["u01"].Verdict.ShouldBe(SignatureVerdict.SnapshotChanged);
    }

    private static async Task<ReviewHouse> SubmittedAsync(string unit)
    {
        var house = await ReviewHouse.OpenAsync();
        var handing = await HandingOn.ReadAsync(house.Storage, await house.LiveAsync(), unit);
        var explained = handing.Errors.ToImmutableDictionary(error => error.Key, _ => "已核对原始凭证");
        ReviewHouse.Done(await house.ShareAsync(unit, unit, PartStage.UnitReview, explanations: explained));
        return house;
    }

    private static async Task<ImmutableDictionary<string, CheckedSignature>> SignedAsync(
        ReviewHouse house, string name, Func<string, bool>? scanIsIntact = null) =>
        await Signatures.OfSharesAsync(house.Storage, await house.LiveAsync(), (await house.AsAsync(name)).Rights, scanIsIntact ?? (_ => false));
}
