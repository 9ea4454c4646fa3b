using Hengji.UseCases.Collecting;
using static Hengji.UseCases.Tests.Collecting.RawMaterial;

namespace Hengji.UseCases.Tests.Collecting;

public sealed class UnitTreeTests
{
    [Fact]
    public void Keeps_the_order_of_the_list_and_reads_aliases()
    {
        var units = SubmissionBuilder.Build(
            Submission(Units("dept,某局,,", "u02,乙,dept,小乙；老乙", "u01,甲,u02,")), Catalogue).Value.Units;

        units.All.Select(unit => unit.Id).ShouldBe(["dept", "u02", "u01"]);
        units.FindByName("老乙")!.Id.ShouldBe("u02");
    }

    [Theory]
    [InlineData("unit.duplicate-id", "“u01”出现两次，另一处是 units.csv 第3行", "dept,某局,,", "u01,甲,dept,", "u01,乙,dept,")]
    [InlineData("unit.duplicate-name", "“甲”与单位 u01 重复", "dept,某局,,", "u01,甲,dept,", "u02,甲,dept,")]
    [InlineData("unit.duplicate-name", "“小甲”与单位 u01 重复", "dept,某局,,", "u01,甲,dept,小甲", "u02,乙,dept,小甲")]
    [InlineData("unit.unknown-parent", "上级单位“dep”不在单位名单中，最接近：dept", "dept,某局,,", "u01,甲,dep,")]
    [InlineData("unit.cycle", "u01 → u02 → u01", "dept,某局,,", "u01,甲,u02,", "u02,乙,u01,")]
    [InlineData("unit.cycle", "u01 → u01", "dept,某局,,", "u01,甲,u01,")]
    [InlineData("unit.not-one-department", "没有上级单位的是：dept、u01", "dept,某局,,", "u01,甲,,")]
    [InlineData("unit.not-one-department", "没有上级单位的是：d01", "d01,某局,,", "u01,甲,d01,")]
    [InlineData("unit.incomplete", "缺少“单位名称”", "dept,某局,,", "u01,,dept,")]
    [InlineData("row.bad-key", "“u 1”不能用", "dept,某局,,", "u 1,甲,dept,")]
    public void Says_what_is_wrong_with_the_list(string code, string says, params string[] rows)
    {
        var problem = SubmissionBuilder.Build(Submission(Units(rows)), Catalogue).Problems.ShouldHaveSingleItem();

        problem.Code.ShouldBe(code);
        problem.Message.ShouldContain(says);
    }
}
