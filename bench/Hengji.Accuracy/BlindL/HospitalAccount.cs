using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>A hospital of Chinese medicine in an eastern province's manner: tables first, then each side of the statement item by item against last year.</summary>
internal sealed class HospitalAccount() : BlindLayout("hospital-account", "blind-l", new NumberStyle { HasThousands = true, Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var book = year.BlindL.Hospital;
        page.Heading(0, $"望海市中医院{year.Year}年度单位决算公开");
        page.Heading(1, "第一部分　单位概况");
        page.Say($"望海市中医院为三级乙等中医医院，差额拨款事业单位，内设职能科室22个、临床医技科室41个。年末在编职工{book.People.Staff}人，退休职工{book.People.Retired}人。");
        page.Heading(1, $"第二部分　望海市中医院{year.Year}年度单位决算表");
        Tables(book, page);
        page.Heading(1, $"第三部分　{year.Year}年度单位决算情况说明");
        Whole(year.Year, book, page);
        Parts(year.Year, book, page);
        Granted(year.Year, book, page);
        Others(year.Year, book, page);
    }

    private static void Tables(FinalBook book, Page page)
    {
        page.Plain("收入支出决算总表");
        page.Aside("公开01表　金额单位：万元");
        BookTables.Statement(page, book);
        page.Plain("收入决算表");
        page.Aside("公开02表　金额单位：万元");
        page.Table(table => table
            .Head([new Span("项目"), .. book.Sources.Select(one => (object?)one.Name), "本年收入合计"])
            .Row([(object?)"合计", .. book.Sources.Select(one => (object?)one.Money.Now), book.All.Income.Now]));
        page.Plain("支出决算表");
        page.Aside("公开03表　金额单位：万元");
        BookTables.ByCode(page, book);
        page.Plain("财政拨款基本支出决算表");
        page.Aside("公开06表　金额单位：万元");
        page.Table(table => table
            .Head("科目编码", "科目名称", "基本支出合计")
            .Rows(book.Economic, (line, _) => [line.Code, line.Name, line.Amount]).Row(new Span("合计", 1, 2), book.GeneralBasic));
    }

    private static void Whole(int year, FinalBook book, Page page)
    {
        page.Heading(2, "一、收入支出决算总体情况说明");
        page.Say($"{year}年度收入、支出决算总计{book.Total.Now}万元。与上年相比，收、支总计各{page.Moved(book.Total)}万元，{page.Rose(book.Total, "增长", "减少")}。其中：");
        page.Say($"（一）收入决算总计{book.Total.Now}万元。包括：");
        page.Say($"1．本年收入决算合计{book.All.Income.Now}万元。与上年相比，{page.Moved(book.All.Income)}万元，{page.Rose(book.All.Income, "增长", "减少")}，变动原因：门诊住院人次变化，医疗收入相应变动。");
        page.Plain("2．使用非财政拨款结余（含专用结余）为0万元，与上年决算数相同。");
        page.Say($"3．年初结转和结余{book.All.Opening.Now}万元。与上年相比，{page.Moved(book.All.Opening)}万元，{page.Rose(book.All.Opening, "增长", "减少")}，变动原因：上年度未执行完毕的财政专项结转。");
        page.Say($"（二）支出决算总计{book.Total.Now}万元。包括：");
        page.Say($"1．本年支出决算合计{book.All.Spent.Now}万元。与上年相比，{page.Moved(book.All.Spent)}万元，{page.Rose(book.All.Spent, "增长", "减少")}，变动原因：人员费用、药品和卫生材料费用变动。");
        page.Plain("2．结余分配0万元，与上年决算数相同。");
        page.Say($"3．年末结转和结余{book.All.Closing.Now}万元，结转和结余事项：财政补助项目资金。与上年相比，{page.Moved(book.All.Closing)}万元，{page.Rose(book.All.Closing, "增长", "减少")}。");
    }

    private static void Parts(int year, FinalBook book, Page page)
    {
        page.Heading(2, "二、收入决算情况说明");
        page.Say($"{year}年度本年收入决算合计{book.All.Income.Now}万元，其中：财政拨款收入{book.Sources[0].Money.Now}万元，占{book.Sources[0].Share}%；事业收入{book.Sources[1].Money.Now}万元，占{book.Sources[1].Share}%；其他收入{book.Sources[2].Money.Now}万元，占{book.Sources[2].Share}%；上级补助收入、经营收入均为0万元。");
        page.Heading(2, "三、支出决算情况说明");
        page.Say($"{year}年度本年支出决算合计{book.All.Spent.Now}万元，其中：基本支出{book.Basic.Money.Now}万元，占{book.Basic.Share}%；项目支出{book.Project.Money.Now}万元，占{book.Project.Share}%。");
        page.Heading(2, "四、财政拨款收入支出决算总体情况说明");
        page.Say($"{year}年度财政拨款收入、支出决算总计{book.GrantedTotal.Now}万元。与上年相比，收、支总计各{page.Moved(book.GrantedTotal)}万元，{page.Rose(book.GrantedTotal, "增长", "减少")}。");
    }

    private static void Granted(int year, FinalBook book, Page page)
    {
        page.Heading(2, "五、财政拨款支出决算情况说明");
        page.Say($"{year}年度财政拨款支出决算{book.General.Spent.Now}万元，占本年支出合计的{book.GeneralShare}%。与年初预算{book.GeneralBudget.Last}万元相比，完成年初预算的{book.GeneralRate}%。其中：");
        foreach (var (line, number) in Numbered(book.Classes))
        {
            page.Plain($"（{"一二三四五"[number - 1]}）{line.Name}（类）");
            foreach (var (leaf, index) in Numbered(book.Leaves.Where(one => one.Code.StartsWith(line.Code, StringComparison.Ordinal))))
                page.Say($"{index}．{leaf.Name}（项）。年初预算{leaf.Budgeted.Last}万元，支出决算{leaf.Granted.Now}万元，{(leaf.Budgeted.Change.Value == 0 ? page.Text($"决算数与年初预算数相同") : page.Text($"完成年初预算的{leaf.Rate}%。决算数与年初预算数的差异原因：{page.Word(leaf.Budgeted.Change, "年中下达补助资金", "厉行节约、据实支付")}"))}。");
        }
        page.Heading(2, "六、财政拨款基本支出决算情况说明");
        page.Say($"{year}年度财政拨款基本支出决算{book.GeneralBasic}万元，其中：（一）人员经费{book.Personnel.Now}万元。主要包括：基本工资、绩效工资、社会保障缴费、住房公积金、抚恤金等。（二）公用经费{book.Office.Now}万元。主要包括：水费、电费、维修（护）费、专用材料费等。");
    }

    private static void Others(int year, FinalBook book, Page page)
    {
        var three = book.Three;
        page.Heading(2, "七、财政拨款“三公”经费、会议费和培训费支出情况说明");
        page.Say($"（一）“三公”经费。{year}年度“三公”经费支出决算{three.All.Now}万元，其中：因公出国（境）费支出0万元；公务用车购置及运行维护费支出{three.Vehicle.Now}万元，占“三公”经费的{three.Vehicle.Share}%；公务接待费支出{three.Reception.Now}万元，占“三公”经费的{three.Reception.Share}%。与上年{three.All.Money.Last}万元相比{page.Moved(three.All.Money)}万元。");
        page.Say($"1．公务用车运行维护费支出预算{three.Run.Budget}万元，支出决算{three.Run.Now}万元，完成预算的{three.Run.Rate}%。年末使用财政拨款开支的公务用车保有量{three.Cars}辆。2．公务接待费支出预算{three.Reception.Budget}万元，支出决算{three.Reception.Now}万元，完成预算的{three.Reception.Rate}%，国内公务接待{three.Batches}批次，{three.Guests}人次。");
        page.Say($"（二）会议费。支出决算{three.Meetings.Now}万元，比上年{page.Moved(three.Meetings)}万元。（三）培训费。支出决算{three.Courses.Now}万元，比上年{page.Moved(three.Courses)}万元。");
        page.Heading(2, "八、其他重要事项的情况说明");
        page.Say($"（一）政府采购支出总额{book.Purchases.All}万元，其中：政府采购货物支出{book.Purchases.Kinds[0]}万元、政府采购工程支出{book.Purchases.Kinds[1]}万元、政府采购服务支出{book.Purchases.Kinds[2]}万元。授予中小企业合同金额{book.Purchases.Small.Amount}万元，占政府采购支出总额的{book.Purchases.Small.Share}%，其中：授予小微企业合同金额{book.Purchases.Micro.Amount}万元，占授予中小企业合同金额的{book.Purchases.Micro.Share}%。");
        page.Say($"（二）截至{year}年12月31日，本单位共有车辆{book.Cars[0]}辆，其中：特种专业技术用车{book.Cars[1]}辆、其他用车{book.Cars[2]}辆，特种专业技术用车主要是救护车。");
        page.Say($"（三）{year}年度，本单位共对{book.ProjectCount}个项目开展了绩效自评，涉及财政性资金{book.AllProjects.Budget}万元，全年执行{book.AllProjects.Paid}万元，总体执行率{book.AllProjects.Rate}%。");
    }
}
