using Hengji.Figures;
using Hengji.Storage.Dossiers;
using Hengji.Storage.People;
using Hengji.UseCases.Filling;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Tests.Filling;

public sealed class LastYearTests : IDisposable
{
    private static readonly Actor Finance = SampleDossier.Someone(Role.DepartmentFinance);
    private readonly SampleDossier sample = new();

    [Fact]
    public void Forms_print_the_years_instead_of_this_and_last_year()
    {
        var items = sample.Live().Pack.Forms.Find("control")!.Items;

        items.Select(item => item.Label).ShouldContain("2022年决算数");
        items.Select(item => item.Label).ShouldContain("2021年决算数");
    }

    [Fact]
    public void The_column_of_last_year_in_the_same_form_is_found()
    {
        var value = Find("control.final@total").ShouldNotBeNull(); // prints 24.97 and 34.27

        (value.Text, value.Place.ToString(), value.IsOfEarlierDossier).ShouldBe(("34.27", "control.previous@total", false));
        var now = sample.Live().Submission.Figure(At("control.final@total"));
        value.ChangeTo(now).ShouldBe(24.97m - 34.27m);
        value.PercentTo(now).ShouldBe(-27.14m); // -9.30 / 34.27; the form prints -27.15, which is for the check to find
    }

    [Fact]
    public void A_form_that_must_hold_the_same_number_lends_its_column_of_last_year()
    {
        var value = Find("threepublic.total@dept").ShouldNotBeNull(); // C37-total: threepublic.total == control.final[total]

        value.Place.ToString().ShouldBe("control.previous@total");
        new LastYear(sample.Live(), SampleDossier.Someone(Role.UnitClerk, "u03").Rights).Of(At("threepublic.total@dept")).ShouldBeNull();
    }

    [Fact]
    public void The_department_s_dossier_of_the_year_before_is_tied_and_comes_first()
    {
        Find("income.total@u07").ShouldBeNull();
        var earlier = AddEarlier(("income.total@u07", "3000.00"), ("control.final@total", "34.00"));

        Find("income.total@u07").ShouldNotBeNull().Text.ShouldBe("3000.00");
        var value = Find("control.final@total").ShouldNotBeNull();
        (value.Text, value.IsOfEarlierDossier).ShouldBe(("34.00", true));

        Change(earlier, "income.total@u07", "3100.00"); // its revision grows: what was worked out before is not used
        Find("income.total@u07").ShouldNotBeNull().Text.ShouldBe("3100.00");
    }

    public void Dispose() => sample.Dispose();

    private static FigureAddress At(string address) => FigureAddress.TryParse(address)!.Value;

    private LastYearValue? Find(string address) => new LastYear(sample.Live(), Finance.Rights).Of(At(address));

    private long AddEarlier(params (string Address, string Text)[] cells)
    {
        using var storage = sample.Open();
        var dossier = new Dossier { DepartmentId = 1, Year = 2021, PackId = "hunan-2022" };
        _ = storage.Dossiers.Add(dossier);
        _ = storage.SaveChanges();
        foreach (var (address, text) in cells)
            _ = storage.Cells.Add(new StoredCell { DossierId = dossier.Id, Form = At(address).Form, Row = At(address).Row, Item = At(address).Item, Text = text, Version = 1, ChangedById = 0, ChangedBy = "", ChangedAt = SampleDossier.Now });
        _ = storage.SaveChanges();
        return dossier.Id;
    }

    private void Change(long dossier, string address, string text)
    {
        using var storage = sample.Open();
        storage.Cells.Single(cell => cell.DossierId == dossier && cell.Item == At(address).Item && cell.Row == At(address).Row).Text = text;
        storage.Dossiers.Single(found => found.Id == dossier).Revision++;
        _ = storage.SaveChanges();
    }
}
