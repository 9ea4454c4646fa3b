using Hengji.Budgets;
using Hengji.UseCases.Packs;

namespace Hengji.UseCases.Tests.Packs;

public sealed class PackShelfTests
{
    private readonly PackShelf shelf = new(Repository.PathOf("packs"));

    [Fact]
    public void A_year_has_one_pack_so_that_its_rules_are_compiled_once()
    {
        var first = shelf.Find("hunan-2022", new FiscalYear(2022)).Value;
        shelf.Find("hunan-2022", new FiscalYear(2022)).Value.ShouldBeSameAs(first);
        shelf.Find("hunan-2022", new FiscalYear(2023)).Value.ShouldNotBeSameAs(first);
        first.Rules.ShouldBe(shelf.Find("hunan-2022").Value.Rules);
    }

    [Fact]
    public void A_pack_that_is_not_there_is_told_for_a_year_too() =>
        shelf.Find("nowhere-2022", new FiscalYear(2022)).Problems.ShouldNotBeEmpty();
}
