using System.Collections.Immutable;
using Hengji.Figures;
using Hengji.Storage.Dossiers;
using Hengji.UseCases.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.Reviewing;

public sealed class WholeWayTests
{
    private static readonly FigureAddress Total = new("budget", "executed", "total");

    [Fact]
    public async Task Goes_from_the_units_to_acceptance_with_three_signatures()
    {
        await using var house = await ReviewHouse.OpenAsync();
        await house.AdvanceToAsync(Stage.Accepted);
        (await house.Storage.Moves.CountAsync(move => move.UnitKey == null)).ShouldBe(5);
        (await house.Storage.Moves.CountAsync(move => move.UnitKey != null)).ShouldBe(24); // 12 units, up and approved
        var live = await house.LiveAsync();
        var signatures = await Signatures.CheckAsync(
            house.Storage, house.Id, await Snapshots.CurrentSm3Async(house.Storage, live), _ => false);
        signatures.Count(signature => signature.Snapshot.UnitKey is null).ShouldBe(3);
        signatures.Count(signature => signature.Snapshot.UnitKey is not null).ShouldBe(12); // each unit's head
        signatures.ShouldAllBe(signature => signature.Verdict == SignatureVerdict.Valid && !signature.IsSuperseded);
        (await house.Storage.Snapshots.CountAsync(snapshot => snapshot.UnitKey == null)).ShouldBe(1); // nothing changed on the way
        var lines = await house.Storage.TrailEntries.Select(entry => entry.Action).ToListAsync();
        lines.Count(action => action == "dossier.sign").ShouldBe(3);
        lines.Count(action => action == "dossier.hand-on").ShouldBe(5);
    }

    [Fact]
    public async Task Shows_a_reviewer_only_what_changed_since_and_keeps_old_signatures_on_old_values()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.FinanceReview);
        var before = await house.LiveAsync();
        ReviewHouse.Done(await house.ReturnAsync("caizheng", Stage.Compiling, "执行数与决算不符", new CellRemark(Total, "请核对")));
        await house.SaveAsync("caiwu", Total.ToString(), "8600.00");
        ReviewHouse.Done(await house.HandOnAsync("caiwu"));

        var leader = await house.AsAsync("zuzhang");
        var seen = await ReviewedBefore.FindAsync(house.Storage, house.Id, leader);
        var now = await house.LiveAsync();
        var then = house.Dossiers.Work(Snapshots.Material(seen!, now.Material)!).Value;
        var differences = Differences.Between(then, now, leader.Rights);
        differences.Changed.ShouldHaveSingleItem().Now.ShouldBe("8600.00");
        differences.Changed[0].Then.ShouldBe(before.Material.Text(Total));
        differences.Scores.ShouldContain(score => score.Name == "总分" || score.Now != score.Then);

        ReviewHouse.Done(await house.HandOnAsync("zuzhang", "复核同意。"));
        var signatures = await Signatures.CheckAsync(
            house.Storage, house.Id, await Snapshots.CurrentSm3Async(house.Storage, now), _ => false);
        signatures.ShouldAllBe(signature => signature.Verdict == SignatureVerdict.Valid);
        signatures.Where(signature => signature.Snapshot.UnitKey is null).Select(signature => signature.IsSuperseded)
            .ShouldBe([false, true, true]); // latest first
    }

    [Fact]
    public async Task Returns_to_chosen_units_and_leaves_the_others_handed_in()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.PanelOpinion);
        var cell = new FigureAddress("income", "fiscal", "u07");
        ReviewHouse.Done(await house.ReturnAsync("zuzhang", Stage.Filling, "拨款数请核对", new CellRemark(cell, "与指标文不一致")));
        (await house.DossierAsync()).Stage.ShouldBe(Stage.Filling);
        (await house.PartAsync("u07")).Stage.ShouldBe(PartStage.Returned);
        (await house.PartAsync("u06")).Stage.ShouldBe(PartStage.HandedIn);
        var live = await house.LiveAsync();
        (await house.Storage.Remarks.AsNoTracking().SingleAsync(remark => remark.Address == cell.ToString()))
            .ValueThen.ShouldBe(live.Material.Text(cell));
        await house.SaveAsync("u07", cell.ToString(), "1.00");
        var changes = await ReviewedBefore.OfShareAsync(house.Storage, await house.LiveAsync(), "u07");
        changes.ShouldContain(change => change.Address == cell && change.Now == "1.00");
        await house.AdvanceToAsync(Stage.PanelOpinion);
    }

    [Fact]
    public async Task Keeps_an_explanation_only_while_the_figures_stay()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.PanelOpinion);
        var handing = await HandingOn.ReadAsync(house.Storage, await house.LiveAsync(), unitKey: null);
        handing.Errors.ShouldNotBeEmpty(); // the sample has real faults
        handing.Errors.ShouldAllBe(error => error.Explanation.Length > 0);
        handing.Refusal(ImmutableDictionary<string, string>.Empty).ShouldBeNull();
    }

    [Fact]
    public async Task Accepts_the_scan_of_a_wet_signature_instead_of_a_key()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.PanelOpinion);
        var scan = new string('a', 64);
        var dossier = await house.DossierAsync();
        var wish = new HandOn(house.Id, dossier.Stage, dossier.Revision) { Opinion = "同意", ScanSha256 = scan };
        var leader = await house.AsAsync("zuzhang");
        (await HandOnDossier.RunAsync(house.Storage, house.Dossiers, house.Signer, wish, leader, house.Later()))
            .Problems[0].Code.ShouldBe("review.no-scan");
        _ = house.Storage.EvidenceFiles.Add(new() { Sha256 = scan, SizeBytes = 1, MediaType = "application/pdf", StoredAt = house.Later() });
        _ = await house.Storage.SaveChangesAsync();
        house.Storage.ChangeTracker.Clear();
        ReviewHouse.Done(await HandOnDossier.RunAsync(house.Storage, house.Dossiers, house.Signer, wish, leader, house.Later()));
        var sm3 = await Snapshots.CurrentSm3Async(house.Storage, await house.LiveAsync());
        (await Signatures.CheckAsync(house.Storage, house.Id, sm3, file => file == scan))[0].Verdict.ShouldBe(SignatureVerdict.Scan);
        (await Signatures.CheckAsync(house.Storage, house.Id, sm3, _ => false))[0].Verdict.ShouldBe(SignatureVerdict.ScanChanged);
    }
}
