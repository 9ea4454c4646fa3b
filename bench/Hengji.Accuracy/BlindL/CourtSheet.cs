using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>The sheet of the running of a body (机构运行信息表): three public costs, running costs, vehicles, purchases in one list.</summary>
internal static class CourtSheet
{
    public static void Write(Page page, FinalBook book)
    {
        var three = book.Three;
        List<(string Name, Fact? Budget, Fact? Final)> left =
        [
            ("一、“三公”经费支出", null, null), ("（一）支出合计", three.All.Budget, three.All.Now), ("1．因公出国（境）费", three.Abroad.Budget, three.Abroad.Now), ("2．公务用车购置及运行维护费", three.Vehicle.Budget, three.Vehicle.Now),
            ("（1）公务用车购置费", three.Buy.Budget, three.Buy.Now), ("（2）公务用车运行维护费", three.Run.Budget, three.Run.Now), ("3．公务接待费", three.Reception.Budget, three.Reception.Now),
            ("（二）相关统计数", null, null), ("1．公务用车购置数（辆）", null, three.Bought), ("2．公务用车保有量（辆）", null, three.Cars), ("3．国内公务接待批次（个）", null, three.Batches), ("4．国内公务接待人次（人）", null, three.Guests),
        ];
        List<(string Name, Fact? Final)> right =
        [
            ("二、机关运行经费", book.Office.Now), ("三、资产信息", null), ("（一）车辆数合计（辆）", book.Cars[0]), ("1．机要通信用车", book.Cars[1]), ("2．执法执勤用车", book.Cars[2]), ("3．其他用车", book.Cars[3]),
            ("（二）单价100万元（含）以上设备", book.Devices), ("四、政府采购支出信息", null), ("（一）政府采购支出合计", book.Purchases.All), ("1．政府采购货物支出", book.Purchases.Kinds[0]), ("2．政府采购工程支出", book.Purchases.Kinds[1]), ("3．政府采购服务支出", book.Purchases.Kinds[2]),
        ];
        page.Heading(2, "机构运行信息表");
        page.Aside("金额单位：万元");
        page.Table(table => table
            .Head("项目", "预算数", "统计数", "项目", "统计数")
            .Rows(left.Zip(right), (pair, _) => [pair.First.Name, pair.First.Budget, pair.First.Final, pair.Second.Name, pair.Second.Final]));
    }
}
