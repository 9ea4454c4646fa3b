using Hengji.UseCases.Collecting;

namespace Hengji.UseCases.Tests.Collecting;

public sealed class CollectorTests
{
    [Theory]
    [InlineData("nowhere", "input.not-found")]
    [InlineData("Hengji.slnx", "input.unknown-kind")]
    public void Says_what_it_can_read(string input, string code)
    {
        var path = Repository.PathOf(input);

        Collector.Declared(path).Problems.ShouldHaveSingleItem().Code.ShouldBe(code);
        var problem = Collector.Collect(path, Hunan.Pack2022).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        problem.Message.ShouldContain($"“{input}”");
    }

    [Fact]
    public void A_folder_without_declaration_names_no_pack() =>
        Collector.Declared(Repository.PathOf("samples")).Problems.ShouldHaveSingleItem().Code.ShouldBe("folder.file-missing");
}
