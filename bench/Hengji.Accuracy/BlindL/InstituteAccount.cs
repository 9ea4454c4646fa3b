using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindL;

/// <summary>An institute of agricultural science in a south-eastern province's manner: lists with their codes against last year, surplus used and given out, a table of both years.</summary>
internal sealed class InstituteAccount() : BlindLayout("institute-account", "blind-l", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var book = year.BlindL.Institute;
        page.Heading(0, $"滨海农业科学研究所{year.Year}年度单位决算");
        page.Heading(1, "第一部分　单位概况");
        page.Plain("一、单位主要职责：开展滨海盐碱地农作物育种、栽培、土壤改良等应用研究和科技成果示范推广，承担农业科技服务。");
        page.Plain("二、单位基本情况");
        page.Table(table => table
            .Head("单位名称", "经费性质", "人员编制数", "在职人数", "退休人数")
            .Row("滨海农业科学研究所", "财政核补", book.People.Posts, book.People.Staff, book.People.Retired));
        page.Heading(1, $"第二部分　{year.Year}年度单位决算情况说明");
        Whole(year.Year, book, page);
        Parts(book, page);
        General(year.Year, book, page);
        Costs(year.Year, book, page);
        Others(year.Year, book, page);
        page.Heading(1, $"第三部分　{year.Year}年度单位决算表");
        Tables(year.Year, book, page);
    }

    private static void Whole(int year, FinalBook book, Page page)
    {
        page.Heading(2, "一、收支决算总体情况");
        page.Say($"{year}年度，本单位年初结转和结余{book.All.Opening.Now}万元，本年收入{book.All.Income.Now}万元，使用非财政拨款结余{book.Used!.Now}万元，本年支出{book.All.Spent.Now}万元，结余分配{book.GivenOut!.Now}万元，年末结转和结余{book.All.Closing.Now}万元。");
    }

    private static void Parts(FinalBook book, Page page)
    {
        page.Say($"（一）本年收入{book.All.Income.Now}万元，比上年决算数{page.Moved(book.All.Income)}万元，{page.Rose(book.All.Income)}，具体情况如下：");
        foreach (var (one, number) in Numbered(book.Sources))
            page.Say($"{number}.{(number == 1 ? "财政拨款收入" : one.Name)}{one.Money.Now}万元{(number == 1 ? "，其中政府性基金0.00万元" : "")}。");
        page.Plain($"{book.Sources.Length + 1}.上级补助收入0.00万元。");
        page.Say($"（二）本年支出{book.All.Spent.Now}万元，比上年决算数{page.Moved(book.All.Spent)}万元，{page.Rose(book.All.Spent)}，具体情况如下：");
        page.Say($"1.基本支出{book.Basic.Money.Now}万元，比上年决算数{page.Moved(book.Basic.Money)}万元。其中，财政拨款安排的人员经费{book.Personnel.Now}万元，公用经费{book.Office.Now}万元。");
        page.Say($"2.项目支出{book.Project.Money.Now}万元，比上年决算数{page.Moved(book.Project.Money)}万元。");
    }

    private static void General(int year, FinalBook book, Page page)
    {
        page.Heading(2, "二、财政拨款支出决算情况");
        page.Say($"{year}年度财政拨款支出{book.General.Spent.Now}万元，比上年决算数{page.Moved(book.General.Spent)}万元，{page.Rose(book.General.Spent)}，具体情况如下（按项级科目分类统计）：");
        foreach (var (line, number) in Numbered(book.Leaves))
            page.Say($"（{"一二三四五六七八九"[number - 1]}）{line.Code}-{line.Name}{line.Granted.Now}万元，较上年决算数{page.Moved(line.Granted)}万元，{page.Rose(line.Granted)}。主要原因是{(line.GrantedProject.Value == 0 ? "人员变动及缴费基数调整" : "科研任务下达和验收进度不同")}。");
        page.Heading(2, "三、一般公共预算财政拨款基本支出决算情况");
        page.Say($"{year}年度一般公共预算财政拨款基本支出{book.GeneralBasic}万元，其中：（一）人员经费{book.Personnel.Now}万元，主要包括：基本工资、津贴补贴、绩效工资、养老保险缴费、职业年金缴费、住房公积金、退休费等。（二）公用经费{book.Office.Now}万元，主要包括：办公费、电费、维修（护）费、专用材料费、劳务费等。");
    }

    private static void Costs(int year, FinalBook book, Page page)
    {
        var three = book.Three;
        page.Heading(2, "四、财政拨款“三公”经费支出决算情况");
        page.Say($"{year}年度“三公”经费财政拨款支出决算为{three.All.Now}万元，完成全年预算{three.All.Budget}万元的{three.All.Rate}%，较上年{page.Moved(three.All.Money)}万元，{page.Rose(three.All.Money)}。具体情况如下：");
        page.Say($"（一）因公出国（境）费支出{three.Abroad.Now}万元，完成全年预算{three.Abroad.Budget}万元的{three.Abroad.Rate}%，较上年{page.Moved(three.Abroad.Money)}万元，{page.Rose(three.Abroad.Money)}。全年安排因公出国（境）团组{three.Groups}个，累计{three.Travellers}人次，主要是开展耐盐作物种质资源国际合作交流。");
        page.Say($"（二）公务用车购置及运行费支出{three.Vehicle.Now}万元，完成全年预算{three.Vehicle.Budget}万元的{three.Vehicle.Rate}%，较上年{page.Moved(three.Vehicle.Money)}万元，{page.Rose(three.Vehicle.Money)}。其中：公务用车购置费0.00万元；公务用车运行费{three.Run.Now}万元，年末公务用车保有量{three.Cars}辆。");
        page.Say($"（三）公务接待费支出{three.Reception.Now}万元，完成全年预算{three.Reception.Budget}万元的{three.Reception.Rate}%，较上年{page.Moved(three.Reception.Money)}万元，{page.Rose(three.Reception.Money)}。累计接待{three.Batches}批次、{three.Guests}人次。");
    }

    private static void Others(int year, FinalBook book, Page page)
    {
        page.Heading(2, "五、预算绩效管理工作开展情况");
        page.Say($"共对{year}年{book.ProjectCount}个专项资金实施绩效自评，涉及财政拨款资金{book.AllProjects.Budget}万元，支出{book.AllProjects.Paid}万元。{book.Projects.Select(one => page.Text($"{one.Name}：预算{one.Budget}万元，支出{one.Paid}万元，执行率{one.Rate}%，自评得分{one.Score}分")):；}。");
        page.Heading(2, "六、其他重要事项情况说明");
        page.Plain("（一）机关运行经费支出情况：本单位为事业单位，无机关运行经费。");
        page.Say($"（二）政府采购支出情况：{year}年度政府采购支出总额{book.Purchases.All}万元，其中：货物支出{book.Purchases.Kinds[0]}万元、工程支出{book.Purchases.Kinds[1]}万元、服务支出{book.Purchases.Kinds[2]}万元。授予中小企业合同金额{book.Purchases.Small.Amount}万元，占政府采购支出总额的{book.Purchases.Small.Share}%。");
        page.Say($"（三）国有资产占用情况：截至{year}年12月31日，共有车辆{book.Cars[0]}辆，其中：一般公务用车{book.Cars[1]}辆、特种专业技术用车{book.Cars[2]}辆。单价100万元以上专用设备{book.Devices}台（套）。");
    }

    private static void Tables(int year, FinalBook book, Page page)
    {
        object?[] Row(string name, Comparison one) => [name, one.Last, one.Now, one.Change, new Formatted(one.Rate, null, "%")];

        page.Heading(2, "表1　收入支出决算总表");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目", $"{year - 1}年决算数", $"{year}年决算数", "增减额", "增减幅度")
            .Rows(book.Sources, (one, index) => Row(BookTables.Item(index) + one.Name, one.Money))
            .Row(Row("本年收入合计", book.All.Income)).Row(Row("使用非财政拨款结余", book.Used!)).Row(Row("年初结转和结余", book.All.Opening)).Row(Row("收入总计", book.Total))
            .Row(Row("一、基本支出", book.Basic.Money)).Row(Row("二、项目支出", book.Project.Money)).Row(Row("本年支出合计", book.All.Spent))
            .Row(Row("结余分配", book.GivenOut!)).Row(Row("年末结转和结余", book.All.Closing)).Row(Row("支出总计", book.Total)));
        page.Heading(2, "表2　支出决算表");
        page.Aside("单位：万元");
        BookTables.ByCode(page, book);
        page.Heading(2, "表3　一般公共预算财政拨款支出决算表");
        page.Aside("单位：万元");
        BookTables.GeneralByCode(page, book);
        page.Heading(2, "表4　一般公共预算财政拨款基本支出决算表");
        page.Aside("单位：万元");
        BookTables.Economic(page, book);
    }
}
