using OfficialDocs.Cli;

using var environment = CommandEnvironment.OfProcess();
return await OfficialDocsTool.RunAsync(args, environment);
