using Hengji.Figures;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Reviewing;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.Reviewing;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("u02", "dossier.not-found")] // another unit does not even see it
    [InlineData("h01", "review.not-yours")]
    [InlineData("caiwu", "review.not-yours")]
    [InlineData("caizheng", "dossier.not-found")] // a draft is nobody's business but the department's
    public async Task A_share_is_handed_up_by_its_clerk_alone(string name, string code)
    {
        await using var house = await ReviewHouse.OpenAsync();
        (await house.ShareAsync(name, "u01", PartStage.UnitReview)).Problems[0].Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(Stage.Compiling, "zuzhang", "review.not-yours")]
    [InlineData(Stage.PanelOpinion, "caiwu", "review.not-yours")]
    [InlineData(Stage.PanelOpinion, "juzhang", "review.not-yours")]
    [InlineData(Stage.PanelOpinion, "u01", "review.not-yours")]
    [InlineData(Stage.PanelOpinion, "caizheng", "dossier.not-found")]
    [InlineData(Stage.FinanceReview, "jixiao", "review.not-yours")]
    [InlineData(Stage.Accepted, "caizheng", "review.not-yours")] // there is no step beyond
    public async Task A_dossier_is_handed_on_by_the_role_that_holds_it(Stage stage, string name, string code)
    {
        await using var house = await ReviewHouse.OpenAsync(stage);
        (await house.HandOnAsync(name, "同意")).Problems[0].Code.ShouldBe(code);
    }

    [Fact]
    public async Task Filler_and_reviewer_of_a_share_must_differ()
    {
        await using var house = await ReviewHouse.OpenAsync();
        var head = await house.AsAsync("h01");
        _ = house.Storage.Grants.Add(new RoleGrant { PersonId = head.PersonId, Role = Role.UnitClerk, UnitKey = "u01", DepartmentId = 1 });
        _ = await house.Storage.SaveChangesAsync();
        house.Storage.ChangeTracker.Clear();
        await house.SaveAsync("h01", "income.other@u01", "0.01");
        ReviewHouse.Done(await house.ShareAsync("u01", "u01", PartStage.UnitReview, explanations: await ExplainedAsync(house, "u01")));
        (await house.ShareAsync("h01", "u01", PartStage.HandedIn)).Problems[0].Code.ShouldBe("review.same-person");
    }

    [Fact]
    public async Task The_signer_is_not_the_one_who_handed_on()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.PanelOpinion);
        var finance = await house.AsAsync("caiwu");
        _ = house.Storage.Grants.Add(new RoleGrant { PersonId = finance.PersonId, Role = Role.PanelLeader, DepartmentId = 1 });
        _ = await house.Storage.SaveChangesAsync();
        house.Storage.ChangeTracker.Clear();
        (await house.HandOnAsync("caiwu", "同意")).Problems[0].Code.ShouldBe("review.same-person");
    }

    [Fact]
    public async Task Compiling_waits_for_every_unit()
    {
        await using var house = await ReviewHouse.OpenAsync();
        (await house.HandOnAsync("caiwu")).Problems[0].Code.ShouldBe("review.units-missing");
    }

    [Fact]
    public async Task Errors_must_be_corrected_or_explained()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.Compiling);
        var dossier = await house.DossierAsync();
        var outcome = await HandOnDossier.RunAsync(
            house.Storage, house.Dossiers, house.Signer, new HandOn(house.Id, dossier.Stage, dossier.Revision), await house.AsAsync("caiwu"), house.Later());
        outcome.Problems[0].ShouldBeOfType<HandingOnBlocked>().Unexplained.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task An_open_flag_or_an_unreadable_cell_stops_handing_on()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.Compiling);
        var at = new FigureAddress("income", "total", "u07");
        var finance = await house.AsAsync("caiwu");
        var note = await CellNotes.AddAsync(house.Storage, await house.LiveAsync(), at, "等银行对账单", isFlag: true, finance, house.Later());
        (await house.HandOnAsync("caiwu")).Problems[0].ShouldBeOfType<HandingOnBlocked>().Flags.ShouldBe(1);
        (await CellNotes.ResolveAsync(house.Storage, await house.LiveAsync(), note.Value.Id, finance, house.Later())).IsSuccess.ShouldBeTrue();
        await house.SaveAsync("caiwu", "income.fiscal@u07", "一百万");
        (await house.HandOnAsync("caiwu")).Problems[0].ShouldBeOfType<HandingOnBlocked>().Unreadable.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Signing_needs_an_opinion_and_the_password_again()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.PanelOpinion);
        (await house.HandOnAsync("zuzhang", " ")).Problems[0].Code.ShouldBe("review.reason-missing");
        var dossier = await house.DossierAsync();
        (await HandOnDossier.RunAsync(
                house.Storage, house.Dossiers, house.Signer, new HandOn(house.Id, dossier.Stage, dossier.Revision) { Opinion = "同意" },
                await house.AsAsync("zuzhang"), house.Later()))
            .Problems[0].Code.ShouldBe("review.identity");
        (await house.Storage.Signatures.CountAsync(signature => signature.Stage != Stage.Filling)).ShouldBe(0);
        var leader = (await house.AsAsync("zuzhang")).PersonId;
        (await house.Storage.SigningKeys.CountAsync(key => key.PersonId == leader)).ShouldBe(0);
    }

    [Fact]
    public async Task Returning_needs_a_reason_and_to_the_units_a_unit()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.FinanceReview);
        (await house.ReturnAsync("caizheng", Stage.Compiling, "")).Problems[0].Code.ShouldBe("review.reason-missing");
        (await house.ReturnAsync("caizheng", Stage.Filling, "数据有误")).Problems[0].Code.ShouldBe("review.no-units");
        (await house.ReturnAsync("caizheng", Stage.Compiling, "数据有误", new CellRemark(new("income", "nothing", "u01"), "?")))
            .Problems[0].Code.ShouldBe("review.no-cell");
        (await house.ReturnAsync("juzhang", Stage.Compiling, "数据有误")).Problems[0].Code.ShouldBe("review.not-yours");
    }

    [Fact]
    public async Task A_second_submit_does_nothing()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.Compiling);
        var dossier = await house.DossierAsync();
        var wish = new HandOn(house.Id, Stage.Filling, dossier.Revision);
        (await HandOnDossier.RunAsync(house.Storage, house.Dossiers, house.Signer, wish, await house.AsAsync("caiwu"), house.Later()))
            .Problems[0].Code.ShouldBe("review.stale");
    }

    [Fact]
    public async Task Of_two_submits_at_once_one_moves()
    {
        await using var house = await ReviewHouse.OpenAsync();
        await house.HandInAllAsync();
        var dossier = await house.DossierAsync();
        var wish = new HandOn(house.Id, Stage.Filling, dossier.Revision);
        var finance = await house.AsAsync("caiwu");
        await using var one = house.Another();
        await using var two = house.Another();
        var outcomes = await Task.WhenAll(
            Task.Run(() => HandOnDossier.RunAsync(one, house.Dossiers, house.Signer, wish, finance, house.Later())),
            Task.Run(() => HandOnDossier.RunAsync(two, house.Dossiers, house.Signer, wish, finance, house.Later())));
        outcomes.Count(outcome => outcome.IsSuccess).ShouldBe(1);
        outcomes.Single(outcome => !outcome.IsSuccess).Problems[0].Code.ShouldBe("review.stale");
        (await house.Storage.Moves.CountAsync(move => move.UnitKey == null)).ShouldBe(1);
    }

    [Fact]
    public async Task A_page_that_shows_old_values_signs_nothing()
    {
        await using var house = await ReviewHouse.OpenAsync(Stage.Compiling);
        var seen = await house.DossierAsync();
        await house.SaveAsync("caiwu", "income.other@u01", "0.02");
        (await HandOnDossier.RunAsync(
                house.Storage, house.Dossiers, house.Signer, new HandOn(house.Id, Stage.Compiling, seen.Revision), await house.AsAsync("caiwu"), house.Later()))
            .Problems[0].Code.ShouldBe("review.stale");
    }

    [Fact]
    public async Task A_share_moves_though_other_units_save_meanwhile_but_only_once()
    {
        await using var house = await ReviewHouse.OpenAsync();
        var part = await house.PartAsync("u01");
        await house.SaveAsync("u02", "income.other@u02", "0.03");
        var wish = new ShareWish(house.Id, "u01", part.Stage, PartStage.UnitReview, part.MovedAt) { Explanations = await ExplainedAsync(house, "u01") };
        var clerk = await house.AsAsync("u01");
        ReviewHouse.Done(await MoveShare.RunAsync(house.Storage, house.Dossiers, house.Signer, wish, clerk, house.Later()));
        (await MoveShare.RunAsync(house.Storage, house.Dossiers, house.Signer, wish, clerk, house.Later())).Problems[0].Code.ShouldBe("review.stale");
    }

    private static async Task<System.Collections.Immutable.ImmutableDictionary<string, string>> ExplainedAsync(ReviewHouse house, string unit)
    {
        var handing = await HandingOn.ReadAsync(house.Storage, await house.LiveAsync(), unit);
        return System.Collections.Immutable.ImmutableDictionary.CreateRange(
            handing.Errors.Select(error => KeyValuePair.Create(error.Key, "已核对原始凭证")));
    }
}
