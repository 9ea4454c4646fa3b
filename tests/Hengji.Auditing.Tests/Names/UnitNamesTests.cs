using Hengji.Auditing.Names;
using Hengji.Documents.Printed;

namespace Hengji.Auditing.Tests.Names;

public sealed class UnitNamesTests
{
    [Fact]
    public void One_unit_under_two_names_is_told_once()
    {
        var variants = UnitNames.Variants(Document("（包括市人事考试院、市就业服务管理局、市社会保险服务中心）"));
        variants.ShouldHaveSingleItem().ShouldBe(new NameVariant(
            "市就业服务中心", new PrintedPlace("表1"), "市就业服务管理局", new PrintedPlace("第1段")));
    }

    [Fact]
    public void Same_names_are_no_question() =>
        UnitNames.Variants(Document("（包括市人事考试院、市就业服务中心、市社会保险服务中心）")).ShouldBeEmpty();

    [Fact]
    public void Lists_of_other_organisations_are_not_compared() =>
        UnitNames.Variants(Document("（包括市第一医院、市第二医院、市就业服务管理局）")).ShouldBeEmpty();

    private static PrintedDocument Document(string paragraph)
    {
        string[] names = ["市人事考试院", "市就业服务中心", "市社会保险服务中心"];
        var cells = names.Select((name, row) => new PrintedCell(new PrintedPlace($"表1第{row + 1}行"), row, 0, 1, 1, $"{row + 1}、{name}"));
        return new PrintedDocument(
            "a.txt", DocumentKind.Text,
            [new PrintedTable(new PrintedPlace("表1"), 3, 1, [.. cells]), new PrintedParagraph(new PrintedPlace("第1段"), paragraph)], []);
    }
}
