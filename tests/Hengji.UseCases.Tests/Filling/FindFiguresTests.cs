using Hengji.Storage.People;
using Hengji.UseCases.Filling;

namespace Hengji.UseCases.Tests.Filling;

public sealed class FindFiguresTests : IDisposable
{
    private readonly SampleDossier sample = new();

    [Fact]
    public void A_number_finds_the_figures_that_print_it()
    {
        var found = FindFigures.Run(sample.Live(), SampleDossier.Someone(Role.DepartmentFinance).Rights, "158");

        found.Select(figure => figure.Address.ToString()).ShouldContain("staff.actual");
        found[0].Address.Form.ShouldBe("facts");
        found.ShouldAllBe(figure => figure.Printed == "158");
    }

    [Fact]
    public void A_clerk_is_not_told_other_units_figures()
    {
        var clerk = SampleDossier.Someone(Role.UnitClerk, "u03").Rights;
        var other = sample.Text("income.carryover@u04");

        FindFigures.Run(sample.Live(), clerk, other).ShouldAllBe(figure => figure.Address.Row == "u03");
    }

    [Fact]
    public void Words_find_nothing() =>
        FindFigures.Run(sample.Live(), SampleDossier.Someone(Role.DepartmentFinance).Rights, "约一百五十").ShouldBeEmpty();

    public void Dispose() => sample.Dispose();
}
