@echo off
rem Runs the plumbline.jar beside it. Not tried on Windows by its authors yet; keeps no archive of loaded classes.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %PLUMBLINE_JAVA_OPTS% -jar "%~dp0plumbline.jar" %*
exit /b %ERRORLEVEL%
