using Hengji.Web.Hosting;

if (args is ["log", ..])
    return await LogCommand.RunAsync(args[1..]);
var settings = ServerSettings.Read(args);
if (!settings.IsSuccess)
{
    foreach (var problem in settings.Problems)
        await Console.Error.WriteLineAsync(problem.Describe());
    return 2;
}
return await Server.RunAsync(settings.Value, args);
