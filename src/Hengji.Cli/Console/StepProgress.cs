using Hengji.UseCases.Reporting;

namespace Hengji.Cli.Console;

/// <summary>One line on the terminal that says what is going on; nothing in a pipe.</summary>
internal sealed class StepProgress(Screen screen) : IDisposable
{
    private bool isShown;

    /// <summary>Shows a step.</summary>
    public void Show(ReportStep step)
    {
        if (!screen.HasTerminal)
            return;
        System.Console.Error.Write("\r\u001b[K" + Words(step));
        isShown = true;
    }

    /// <summary>Removes the line.</summary>
    public void Clear()
    {
        if (isShown)
            System.Console.Error.Write("\r\u001b[K");
        isShown = false;
    }

    /// <inheritdoc />
    public void Dispose() => Clear();

    private string Words(ReportStep step) =>
        step switch
        {
            ReportStep.Reading => screen.Say("正在读取数据……", "reading …"),
            ReportStep.Checking => screen.Say("正在核对勾稽关系……", "checking …"),
            ReportStep.Scoring => screen.Say("正在评分……", "scoring …"),
            ReportStep.Writing => screen.Say("正在写出文件……", "writing …"),
            ReportStep.ConvertingToPdf => screen.Say("正在转换 PDF……", "converting to PDF …"),
        };
}
