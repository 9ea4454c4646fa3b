namespace Hengji.Auditing.Tests.Tables;

/// <summary>Text that tells what the columns of a table without a total come to, and stocks that grow line by line.</summary>
public sealed class ColumnsAddedInTextTests
{
    private const string Report = """
        表1　培训中心情况

        中心|座位（个）|培训班（期）|学员（人次）
        城东中心|120|14|682
        城西中心|90|21|1036
        城南中心|60|9|415

        三个中心共有座位270个，全年举办培训班44期，培训学员2133人次，其中城西中心学员1036人次。
        """;

    private const string Users = """
        表1　用水情况

        月份|用水户数（户）|新增户数（户）
        1月|18316|104
        2月|18383|67
        3月|18515|132
        4月|18667|152
        5月|18702|35
        """;

    [Fact]
    public void Sums_that_agree_are_silent() => Report.ShouldBeSilent();

    [Theory]
    [InlineData("座位270个", "座位260个")]
    [InlineData("培训班44期", "培训班34期")]
    [InlineData("学员2133人次，", "学员2313人次，")]
    public void One_sum_that_differs_is_seen(string printed, string slipped)
    {
        Report.ShouldContain(printed);
        Audited.Text(Report.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_stock_is_what_there_was_and_what_came() => Users.ShouldBeSilent();

    [Theory]
    [InlineData("18667", "18653")]
    [InlineData("|132", "|231")]
    public void A_stock_that_differs_is_seen(string printed, string slipped)
    {
        Users.ShouldContain(printed);
        Audited.Text(Users.Replace(printed, slipped, StringComparison.Ordinal)).Findings.ShouldNotBeEmpty();
    }

    [Fact]
    public void Other_numbers_are_let_be() =>
        Report.Replace("培训学员2133人次", "走访学员家庭318户", StringComparison.Ordinal).Replace("共有座位270个", "新增座位30个", StringComparison.Ordinal).ShouldBeSilent();
}
